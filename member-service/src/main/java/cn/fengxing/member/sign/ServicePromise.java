package cn.fengxing.member.sign;

/** What may be promised. */
public enum ServicePromise {
    RIDE_SAFELY,
    KEEP_PROMISES,
    HELP_NEIGHBOURS,
    REPORT_HAZARDS,
    RESPECT_CUSTOMERS
}
