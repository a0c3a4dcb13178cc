package cn.fengxing.org.census.imports;

/** What is to become of the rows. */
public enum ImportMode {
    /** Nothing; the verdicts are those of a real run. */
    DRY_RUN,
    /** Every row that is not refused is taken, chunk by chunk. */
    VALID_ROWS,
    /** All rows are taken, or, if one is refused, none. */
    ALL_OR_NOTHING
}
