package cn.fengxing.member.sign;

/** The four signs. */
public enum SignKind {
    BRANCH_FLAG,
    MEMBER_IDENTITY,
    VEHICLE_MARK,
    SERVICE_PROMISE
}
