package cn.fengxing.grievance.reading;

/** Which cases to list. */
public enum Scope {
    /** What I filed, the newest first. */
    MINE,
    /** What lies on my organisations' desks, the most pressing first. */
    QUEUE
}
