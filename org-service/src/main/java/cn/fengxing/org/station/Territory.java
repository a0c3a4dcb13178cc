package cn.fengxing.org.station;

import java.util.ArrayList;
import java.util.List;

/** A division as the range of codes within it: its significant digits, 2, 4, 6, 9 or 12 of them, are their prefix (GB/T 2260). */
public record Territory(String code) {

    /** No division has this code; it stands for all of them. */
    public static final String EVERYWHERE = "000000000000";

    private static final int[] LEVELS = {0, 2, 4, 6, 9, 12};

    /** The first code within. */
    public String from() {
        return prefix();
    }

    /** The first text behind all codes within: in C order the colon follows the nine. */
    public String until() {
        return prefix() + ':';
    }

    private String prefix() {
        for (int level : LEVELS) {
            if (code.chars().skip(level).allMatch(digit -> digit == '0')) {
                return code.substring(0, level);
            }
        }
        return code;
    }

    /** The divisions that it lies in, from everywhere by way of the province down to itself. */
    public List<String> chain() {
        List<String> chain = new ArrayList<>();
        for (int level : LEVELS) {
            if (level <= prefix().length()) {
                chain.add(code.substring(0, level) + "0".repeat(12 - level));
            }
        }
        return chain;
    }
}
