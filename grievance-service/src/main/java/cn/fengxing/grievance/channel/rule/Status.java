package cn.fengxing.grievance.channel.rule;

/** Where a case stands at its hop. */
public enum Status {
    AWAITING_ACCEPTANCE,
    IN_PROGRESS,
    AWAITING_WORKER,
    /** The worker is asked who it is; without an answer the case goes on. */
    AWAITING_CONSENT,
    RESOLUTION_PROPOSED,
    CLOSED;

    /** Whether the worker is asked something, and silence is an answer. */
    public boolean waitsForWorker() {
        return this == AWAITING_WORKER || this == AWAITING_CONSENT || this == RESOLUTION_PROPOSED;
    }
}
