package cn.fengxing.grievance.retaliation.rule;

/** What happens to a report. */
public enum ReportAction {
    REPORT,
    ACCEPT,
    MEASURE,
    CLOSE,
    /** The department let its time run out. */
    LAPSE
}
