package cn.fengxing.grievance.hazard.rule;

/** Who may act. */
public enum HazardActor {
    /** Anybody who is signed in, or nobody known. */
    PUBLIC,
    /** Whoever has reported it. */
    REPORTER,
    /** A handler at the organisation that answers for it, at the duty desk or one level up. */
    HANDLER,
    /** A handler, or to whom the mending was given. */
    ASSIGNEE,
    /** Nobody: the time ran out. */
    CLOCK
}
