package cn.fengxing.grievance.channel;

/** How an organisation met the limit within which it has to accept a case, give it back or pass it on. */
public enum Response {
    IN_TIME,
    LATE
}
