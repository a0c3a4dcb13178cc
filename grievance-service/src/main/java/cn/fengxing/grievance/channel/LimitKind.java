package cn.fengxing.grievance.channel;

/** What a limit limits. */
public enum LimitKind {
    ACCEPT,
    /** Finding the right organisation for a case that was returned or could not be routed. */
    DISPATCH,
    RESOLVE,
    /** The worker's answer to a proposal. */
    CONFIRM,
    /** The worker's answer to a question; the owner's own time stands still meanwhile. */
    ANSWER,
    /** A formal procedure of a department, by law. */
    PROCEDURE,
    /** The worker's consent to say who it is; the owner's own time stands still meanwhile. */
    CONSENT
}
