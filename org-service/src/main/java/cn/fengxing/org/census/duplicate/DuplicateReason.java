package cn.fengxing.org.census.duplicate;

/** Why two entries may be one. */
public enum DuplicateReason {
    SAME_CREDIT_CODE,
    NEAR_NAME_AND_ADDRESS
}
