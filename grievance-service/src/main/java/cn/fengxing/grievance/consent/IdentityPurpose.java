package cn.fengxing.grievance.consent;

/** What a text is for. */
public enum IdentityPurpose {
    /** The worker's, to be known. */
    CONSENT,
    /** The company's, before it asks. */
    UNDERTAKING
}
