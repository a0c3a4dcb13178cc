package cn.fengxing.grievance.channel.rule;

/** What an action does to the case's one clock. Whatever is not an action leaves it alone. */
public enum ClockEffect {
    STARTS_ACCEPTANCE,
    STARTS_RESOLUTION,
    STARTS_DISPATCH,
    STARTS_CONFIRMATION,
    IS_EXTENDED,
    /** The date that the law sets for a formal procedure takes the place of the limit. */
    BECOMES_LAWFUL,
    /** The owner's time stands still; the worker's to answer begins. */
    PAUSES,
    RESUMES,
    /** The due time stays as it was and the case stays listed as overdue; it does not ring again. */
    STAYS_OVERDUE,
    /** As long as before, counted by the calendar of another year. */
    IS_RECOUNTED,
    /** Goes on as if nothing had happened. */
    RUNS_ON,
    STOPS
}
