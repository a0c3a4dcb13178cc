package cn.fengxing.grievance.channel;

/** Urgent safety goes to the duty desk, around the clock. */
public enum Priority {
    NORMAL,
    URGENT_SAFETY
}
