package cn.fengxing.member.care.session;

/** A session from the announcement to its figures. */
public enum SessionState {
    PLANNED,
    CANCELLED,
    CLOSED
}
