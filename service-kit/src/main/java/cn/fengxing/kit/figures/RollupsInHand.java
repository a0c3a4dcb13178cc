package cn.fengxing.kit.figures;

import jakarta.transaction.TransactionScoped;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** What this transaction has counted and not yet written. */
@TransactionScoped
class RollupsInHand {

    private final SortedMap<RollupRow, Long> collected = new TreeMap<>();

    boolean isEmpty() {
        return collected.isEmpty();
    }

    /** The live map: it goes on filling until the transaction ends. */
    SortedMap<RollupRow, Long> collected() {
        return collected;
    }

    void collect(RollupRow row, long delta) {
        collected.merge(row, delta, Math::addExact);
    }

    SortedMap<RollupRow, Long> matching(String figure, LocalDate from, LocalDate to, String prefix) {
        var matching = new TreeMap<>(collected);
        matching.keySet()
                .removeIf(row -> !row.figure().equals(figure)
                        || row.day().isBefore(from)
                        || row.day().isAfter(to)
                        || !row.key().startsWith(prefix));
        return matching;
    }
}
