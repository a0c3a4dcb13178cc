package cn.fengxing.member.memberfigures;

/** What is counted; a stock is counted up to a day, everything else within a month. */
public enum MemberFigure {
    MEMBERS("members", true),
    UNPLACED("members-unplaced", true),
    PLACED_IN_TIME("members-placed-in-time", false),
    PLACED_LATE("members-placed-late", false),
    TRANSFERS("transfers-done", false),
    OUTFLOW("members-out", false),
    INFLOW("members-in", false),
    ADVISERS("advisers", true),
    LINKED_WORKERS("workers-linked", true),
    ACTIVITIES("branch-activities", false);

    private final String rollup;
    private final boolean stock;

    MemberFigure(String rollup, boolean stock) {
        this.rollup = rollup;
        this.stock = stock;
    }

    String rollup() {
        return rollup;
    }

    boolean stock() {
        return stock;
    }
}
