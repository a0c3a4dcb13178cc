package cn.fengxing.member.notification;

/** What a notice tells; its words in both languages are in {@code notices_<language>.properties}. */
public enum NoticeKind {
    PLACEMENT_DUE,
    PLACED,
    TRANSFER_PROPOSED,
    TRANSFER_DECIDED,
    ADVISER_ASSIGNED,
    ACTIVITY_REMINDER,
    DEVELOPMENT_DUE,
    CARE_PLACE_GAINED,
    CARE_REMINDER,
    LETTER_ISSUED,
    HONOUR_OFFERED,
    HONOUR_REVOKED,
    CASE_MOVED;

    /** A kind is sealed with blanks up to this length, so that no length tells which it is. */
    static final int LONGEST = 40;
}
