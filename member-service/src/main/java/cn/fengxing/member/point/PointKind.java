package cn.fengxing.member.point;

/** Where a point stands. */
public enum PointKind {
    PARK,
    BUSINESS_DISTRICT,
    COMMUNITY,
    LOGISTICS_HUB
}
