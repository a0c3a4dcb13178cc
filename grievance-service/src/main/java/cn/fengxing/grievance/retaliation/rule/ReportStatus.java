package cn.fengxing.grievance.retaliation.rule;

/** Where a report stands at its department. */
public enum ReportStatus {
    REPORTED,
    ACCEPTED,
    CLOSED
}
