package cn.fengxing.kit.figures;

import java.time.LocalDate;
import java.util.Comparator;

/** What is counted together. */
record RollupRow(String figure, LocalDate day, String key) implements Comparable<RollupRow> {

    private static final Comparator<RollupRow> ORDER = Comparator.comparing(RollupRow::figure)
            .thenComparing(RollupRow::day)
            .thenComparing(RollupRow::key);

    @Override
    public int compareTo(RollupRow other) {
        return ORDER.compare(this, other);
    }
}
