package cn.fengxing.kit.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts kept beside the facts. A figure is counted by day and by a key of dimensions, the most significant first, e.g. a
 * division code, then a platform, then a category; it is read by any leading part of that key.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rollups {

    private static final String SEPARATOR = "|";

    private final RollupTable table;
    private final RollupsInHand inHand;
    private final TransactionSynchronizationRegistry transactions;

    Rollups(RollupTable table, RollupsInHand inHand, TransactionSynchronizationRegistry transactions) {
        this.table = table;
        this.inHand = inHand;
        this.transactions = transactions;
    }

    /**
     * The dimensions as one key.
     *
     * @throws IllegalArgumentException if one contains the separator {@code |}
     */
    public static String key(String... dimensions) {
        for (String dimension : dimensions) {
            if (dimension.contains(SEPARATOR)) {
                throw new IllegalArgumentException("a dimension must not contain " + SEPARATOR + ": " + dimension);
            }
        }
        return String.join(SEPARATOR, dimensions);
    }

    /**
     * Counts in the caller's transaction. Written just before it commits, in a fixed order, so that two transactions that
     * count the same things neither wait long for each other nor deadlock.
     *
     * @param figure e.g. {@code grievances-filed}
     * @param delta may be negative, to take a count back
     */
    public void add(String figure, LocalDate day, String key, long delta) {
        if (inHand.isEmpty()) {
            var collected = inHand.collected();
            transactions.registerInterposedSynchronization(new BeforeCommit(() -> table.add(collected)));
        }
        inHand.collect(new RollupRow(figure, day, key), delta);
    }

    /**
     * @param from first day
     * @param to last day
     * @param prefix leading part of the key; empty for everything. A division code is its own prefix
     */
    public long sum(String figure, LocalDate from, LocalDate to, String prefix) {
        return sums(figure, from, to, prefix).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The same, by whole key, in the order of the keys. Keys whose sum is 0 are left out. */
    public Map<String, Long> sums(String figure, LocalDate from, LocalDate to, String prefix) {
        var sums = new TreeMap<>(table.sums(figure, from, to, prefix));
        inHand.matching(figure, from, to, prefix).forEach((row, delta) -> sums.merge(row.key(), delta, Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
