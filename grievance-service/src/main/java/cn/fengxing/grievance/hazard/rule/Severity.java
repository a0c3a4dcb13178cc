package cn.fengxing.grievance.hazard.rule;

/** How soon a hazard may hurt somebody. */
public enum Severity {
    NORMAL,
    HIGH,
    /** At once, at any hour; the duty desk of the place is in the know. */
    URGENT
}
