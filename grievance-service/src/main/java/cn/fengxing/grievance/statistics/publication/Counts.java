package cn.fengxing.grievance.statistics.publication;

import java.util.Arrays;

/** What was counted of one cell, in the order of {@link Figure}. */
public final class Counts {

    private final long[] columns;

    Counts(Subject subject) {
        this(new long[subject.columns()]);
    }

    Counts(long[] columns) {
        this.columns = columns;
    }

    public long get(Figure figure) {
        return columns[figure.offset()];
    }

    /** A distribution, by bucket. */
    public long[] buckets(Figure figure) {
        return Arrays.copyOfRange(columns, figure.offset(), figure.offset() + figure.width());
    }

    public long size(Group group) {
        return group.size().stream()
                .mapToLong(figure -> Arrays.stream(buckets(figure)).sum())
                .sum();
    }

    void add(int column, long count) {
        columns[column] += count;
    }

    void add(Counts other) {
        for (int i = 0; i < columns.length && i < other.columns.length; i++) {
            columns[i] += other.columns[i];
        }
    }

    /** A stock is what it was, and does not add up. */
    void forget(Figure stock) {
        Arrays.fill(columns, stock.offset(), stock.offset() + stock.width(), 0);
    }

    long[] columns() {
        return columns.clone();
    }
}
