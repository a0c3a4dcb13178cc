package cn.fengxing.grievance.hazard.rule;

/** What can happen to a hazard. The last three are done by a clock that ran out. */
public enum HazardAction {
    REPORT,
    /** Another person reports the same. */
    JOIN,
    /** Another organisation answers for it. */
    REROUTE,
    VERIFY,
    DISMISS,
    /** It is one that is known already. */
    MERGE,
    ASSIGN,
    FIX,
    /** One of several reporters says that it is mended. */
    AGREE,
    /** The last of the reporters says so. */
    CONFIRM,
    /** A reporter says that it is not. */
    DISPUTE,
    ESCALATE,
    STAY_OVERDUE,
    SILENCE
}
