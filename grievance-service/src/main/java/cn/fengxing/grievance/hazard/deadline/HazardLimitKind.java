package cn.fengxing.grievance.hazard.deadline;

/** What a time is given for. */
public enum HazardLimitKind {
    /** To look at it, and accept or dismiss it. */
    VERIFY,
    /** To have it mended. */
    FIX,
    /** For the reporters to say whether it is. */
    CONFIRM
}
