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
    CARE_CANCELLED,
    LETTER_ISSUED,
    HONOUR_OFFERED,
    HONOUR_REVOKED,
    CASE_MOVED,
    CASE_QUESTION,
    CASE_PROPOSAL,
    CASE_ANSWER_DUE,
    CASE_CLOSED,
    CASE_ASSIGNED,
    CASE_ANSWERED,
    CASE_DUE_SOON,
    CASE_OVERDUE,
    CASE_LAPSED,
    URGENT_CASE(true),
    URGENT_CASE_REPORTED(true),
    HAZARD_VERIFIED,
    HAZARD_FIXED,
    HAZARD_CLOSED,
    HAZARD_ASSIGNED,
    HAZARD_DISPUTED,
    HAZARD_OVERDUE,
    URGENT_HAZARD(true),
    HAZARD_LATE_BELOW,
    SUGGESTION_MOVED,
    SUGGESTION_ANSWERED,
    SUGGESTION_DONE,
    SUGGESTION_ASSIGNED,
    SUGGESTION_DUE_SOON,
    SUGGESTION_OVERDUE,
    SUGGESTION_LATE_BELOW,
    CHECKLIST_DUE_SOON,
    CHECKLIST_OVERDUE,
    MEETING_CALLED,
    MEETING_CANCELLED,
    MATTER_OVERDUE;

    /** A kind is sealed with blanks up to this length, so that no length tells which it is. */
    static final int LONGEST = 40;

    private final boolean urgent;

    NoticeKind() {
        this(false);
    }

    NoticeKind(boolean urgent) {
        this.urgent = urgent;
    }

    /** Whether it is told of in quiet hours too. */
    public boolean urgent() {
        return urgent;
    }
}
