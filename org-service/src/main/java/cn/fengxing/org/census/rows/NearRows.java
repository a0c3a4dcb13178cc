package cn.fengxing.org.census.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is near the rows of a chunk: in the ledger, and among what earlier rows of the chunk made. */
final class NearRows {

    private final Map<Integer, List<Known>> inLedger;
    private final Map<String, List<Known>> madeByKey = new HashMap<>();

    /** @param inLedger by row number */
    NearRows(Map<Integer, List<Known>> inLedger) {
        this.inLedger = inLedger;
    }

    void add(Known made, Likeness likeness) {
        likeness.keys()
                .forEach(key -> madeByKey
                        .computeIfAbsent(key, unused -> new ArrayList<>(1))
                        .add(made));
    }

    /** The entry most like the row, if it is alike enough for a person to look at. */
    Optional<Known> alike(CompanyRow row, int number) {
        Stream<Known> made = row.likeness().keys().stream()
                .flatMap(key -> madeByKey.getOrDefault(key, List.of()).stream())
                .distinct();
        return Stream.concat(inLedger.getOrDefault(number, List.of()).stream(), made)
                .filter(other -> nearness(row, other).suspicious())
                .max(Comparator.comparingDouble(other -> nearness(row, other).weight()));
    }

    private static Nearness nearness(CompanyRow row, Known other) {
        return Nearness.of(row.likeness(), Likeness.of(other));
    }
}
