package cn.fengxing.grievance.hazard.rule;

/** What an action does to the clock of a hazard. */
public enum HazardClockEffect {
    STARTS_VERIFICATION,
    STARTS_FIXING,
    STARTS_CONFIRMATION,
    KEEPS,
    /** Late, with nobody above left to be told. */
    STAYS_OVERDUE,
    STOPS
}
