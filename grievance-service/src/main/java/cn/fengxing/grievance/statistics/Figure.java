package cn.fengxing.grievance.statistics;

/** What is counted, by owner, platform, county and category. */
enum Figure {
    /** Acceptance limits that fell due, or were met. */
    FELL_DUE,
    ANSWERED_IN_TIME,
    /** Cases closed, withdrawn and unconfirmed left out. */
    CLOSED,
    /** Twice per case confirmed as resolved, once per case partly resolved. */
    RESOLVED_HALVES,
    RATED,
    SATISFIED,
    WITHDRAWN,
    UNCONFIRMED;

    String code() {
        return "grievance-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
