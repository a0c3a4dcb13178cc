package cn.fengxing.grievance.channel.rule;

/** Where a case stands at its hop. */
public enum Status {
    AWAITING_ACCEPTANCE,
    IN_PROGRESS,
    RESOLUTION_PROPOSED,
    CLOSED
}
