package cn.fengxing.grievance.suggestion;

/** What the answer is. */
public enum SuggestionOutcome {
    ADOPTED,
    PARTLY,
    NOT_ADOPTED
}
