package cn.fengxing.grievance.statistics.grid;

/** How long a period of the grid is; each is made of whole ones of the kind before it. */
public enum PeriodKind {
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** Of which a longer period is made. */
    public PeriodKind finer() {
        if (this == WEEK) {
            throw new IllegalStateException("a week is told as a whole");
        }
        return values()[ordinal() - 1];
    }
}
