package cn.fengxing.grievance.channel;

/** How a case came to its end; only what the worker confirmed counts as resolved. */
public enum Ending {
    CONFIRMED,
    /** The worker kept silent after a proposal: closed as resolved, but not confirmed. */
    SILENCE,
    REFUSED,
    /** Disputed at the last hop: the answer is final, and the legal ways remain. */
    DISPUTED,
    WITHDRAWN
}
