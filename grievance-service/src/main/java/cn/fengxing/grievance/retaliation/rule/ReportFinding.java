package cn.fengxing.grievance.retaliation.rule;

/** What a department found. */
public enum ReportFinding {
    /** The company took it back. */
    TAKEN_BACK,
    /** The company was fined, warned or otherwise called to account. */
    SANCTIONED,
    /** It was so, and cannot be undone or sanctioned here; the worker is told the legal ways. */
    CONFIRMED,
    NOT_FOUND
}
