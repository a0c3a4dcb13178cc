package cn.fengxing.grievance.channel;

/** What came out of a closed case. */
public enum Outcome {
    RESOLVED,
    PARTLY_RESOLVED,
    NOT_UPHELD,
    OUT_OF_SCOPE,
    WITHDRAWN,
    /** The worker left a question without an answer. */
    NO_ANSWER;

    /** Whether a hop may propose it for the worker to confirm. */
    public boolean isResolution() {
        return this == RESOLVED || this == PARTLY_RESOLVED;
    }

    /** Whether the worker was turned away, and may take the case further. */
    public boolean isRefusal() {
        return this == NOT_UPHELD || this == OUT_OF_SCOPE;
    }
}
