package cn.fengxing.org.selfcheck;

/** How far a self-check is. */
public enum SelfCheckState {
    SUBMITTED,
    RECHECKED
}
