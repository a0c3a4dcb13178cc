package cn.fengxing.org.competence;

import cn.fengxing.org.division.DivisionLevel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** GB/T 2260 codes: the code of a division is the beginning of the codes below it, filled up with zeros. */
final class Chain {

    private static final int LENGTH = 12;
    private static final int[] DIGITS = {2, 4, 6, 9, LENGTH};

    private Chain() {}

    /** The division itself and all that it lies in, nearest first. */
    static List<String> of(String code) {
        return Arrays.stream(DIGITS)
                .mapToObj(digits -> code.substring(0, digits) + "0".repeat(LENGTH - digits))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    static DivisionLevel level(String code) {
        long given = Arrays.stream(DIGITS)
                .filter(digits -> code.chars().skip(digits).anyMatch(digit -> digit != '0'))
                .count();
        return DivisionLevel.values()[(int) given];
    }
}
