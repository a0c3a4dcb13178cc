package cn.fengxing.member.membership;

/** How somebody came to belong to a branch. */
public enum AffiliationCause {
    ADMITTED,
    CONFIRMED,
    TRANSFERRED,
    /** The branch before was dissolved. */
    REPLACED
}
