package cn.fengxing.grievance.survey;

/** Which surveys to list. */
public enum SurveyScope {
    /** Those that ask the caller now. */
    OPEN,
    /** Those that the caller was or could be asked, and that have ended. */
    CLOSED,
    /** An organisation's own. */
    RUN
}
