package cn.fengxing.member.development.paper;

/** How it stands with one document. */
public enum DocumentState {
    /** With the next step. */
    DUE,
    /** The step was done without it. */
    MISSING,
    /** On paper; there is no scan. */
    RECEIVED,
    FILED
}
