package cn.fengxing.member.consent;

/** What personal data is collected for; each takes a consent of its own. */
public enum Purpose {
    /** The phone: to sign in, to be answered, to be called back. Without it there is no account. */
    REGISTRATION,
    /** The name, so that the branch knows how to address the person. Optional. */
    NAME
}
