package cn.fengxing.org.census;

/** Whether a company is in business (经营情况). */
public enum OperatingStatus {
    OPERATING,
    SUSPENDED,
    CLOSED,
    /** Nobody and nothing is at the address. */
    NOT_FOUND
}
