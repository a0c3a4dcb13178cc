package cn.fengxing.grievance.notice;

/** What this service has told; member-service has the words, and knows what is urgent. */
public enum NoticeKind {
    /** To the worker: there is news, somebody asks, somebody proposes, an answer is nearly due, it has ended. */
    CASE_MOVED,
    CASE_QUESTION,
    CASE_PROPOSAL,
    CASE_ANSWER_DUE,
    CASE_CLOSED,
    /** To those who owe the next step. */
    CASE_ASSIGNED,
    CASE_ANSWERED,
    CASE_DUE_SOON,
    CASE_OVERDUE,
    URGENT_CASE,
    /** To those who let it pass: it went on without them. */
    CASE_LAPSED,
    /** To branch and department, which do not have the case: the duty desk does. */
    URGENT_CASE_REPORTED,
    /** To who reported a hazard. */
    HAZARD_VERIFIED,
    HAZARD_FIXED,
    HAZARD_CLOSED,
    /** To those who answer for it. */
    HAZARD_ASSIGNED,
    HAZARD_DISPUTED,
    HAZARD_OVERDUE,
    URGENT_HAZARD,
    /** One level up. */
    HAZARD_LATE_BELOW,
    /** To who suggested something. */
    SUGGESTION_MOVED,
    SUGGESTION_ANSWERED,
    SUGGESTION_DONE,
    /** To those who answer it. */
    SUGGESTION_ASSIGNED,
    SUGGESTION_DUE_SOON,
    SUGGESTION_OVERDUE,
    /** One level up. */
    SUGGESTION_LATE_BELOW
}
