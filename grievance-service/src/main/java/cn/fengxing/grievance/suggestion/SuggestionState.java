package cn.fengxing.grievance.suggestion;

/** How far a suggestion has come. */
public enum SuggestionState {
    OPEN,
    ANSWERED,
    /** What was adopted is done. */
    DONE,
    /** Who suggested it has left before anybody answered. */
    WITHDRAWN
}
