package cn.fengxing.member.care.session;

/** What somebody who signs up now would get. */
public enum Availability {
    FREE,
    WAITING_LIST,
    FULL,
    NOT_OPEN
}
