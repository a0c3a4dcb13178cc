package cn.fengxing.member.care.session;

/** A session from the announcement to its figures. */
public enum CareSessionState {
    PLANNED,
    CANCELLED,
    CLOSED
}
