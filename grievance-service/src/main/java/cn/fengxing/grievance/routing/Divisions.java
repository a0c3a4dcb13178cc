package cn.fengxing.grievance.routing;

import java.util.List;
import java.util.stream.IntStream;

/** GB/T 2260 codes: the code of a division is the beginning of the codes below it, filled up with zeros. */
final class Divisions {

    private static final int[] LEVELS = {12, 9, 6, 4, 2};
    private static final String[] NAMES = {"VILLAGE", "TOWNSHIP", "COUNTY", "CITY", "PROVINCE"};

    private Divisions() {}

    /** The division itself and all that it lies in, nearest first. */
    static List<String> chain(String code) {
        return IntStream.of(LEVELS)
                .mapToObj(digits -> filledUp(code, digits))
                .distinct()
                .toList();
    }

    /** In the words of org-service: the widest level whose digits say it all. */
    static String level(String code) {
        return IntStream.iterate(LEVELS.length - 1, level -> level - 1)
                .filter(level -> filledUp(code, LEVELS[level]).equals(code))
                .mapToObj(level -> NAMES[level])
                .findFirst()
                .orElseThrow();
    }

    /** What the codes of all divisions within begin with. */
    static String prefix(String code) {
        return IntStream.of(2, 4, 6, 9)
                .filter(digits -> code.endsWith("0".repeat(12 - digits)))
                .mapToObj(digits -> code.substring(0, digits))
                .findFirst()
                .orElse(code);
    }

    /** What the division lies in, nearest first; empty for a province. */
    static List<String> above(String code) {
        return chain(code).stream().skip(1).toList();
    }

    private static String filledUp(String code, int digits) {
        return code.substring(0, digits) + "0".repeat(12 - digits);
    }
}
