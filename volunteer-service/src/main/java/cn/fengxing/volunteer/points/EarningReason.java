package cn.fengxing.volunteer.points;

/** What points are given for. */
public enum EarningReason {
    HAZARD_VERIFIED
}
