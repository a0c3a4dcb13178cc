package cn.fengxing.grievance.routing;

import java.util.List;
import java.util.stream.IntStream;

/** GB/T 2260 codes: the code of a division is the beginning of the codes below it, filled up with zeros. */
final class Divisions {

    private static final int[] LEVELS = {12, 9, 6, 4, 2};

    private Divisions() {}

    /** The division itself and all that it lies in, nearest first. */
    static List<String> chain(String code) {
        return IntStream.of(LEVELS)
                .mapToObj(digits -> code.substring(0, digits) + "0".repeat(12 - digits))
                .distinct()
                .toList();
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
}
