package cn.fengxing.grievance.suggestion.mailbox;

/** Which suggestions to list. */
public enum SuggestionScope {
    MINE,
    QUEUE,
    LATE
}
