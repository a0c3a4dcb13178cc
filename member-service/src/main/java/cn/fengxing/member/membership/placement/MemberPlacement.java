package cn.fengxing.member.membership.placement;

/** Whether a member has a branch to go to. */
public enum MemberPlacement {
    UNPLACED,
    PROPOSED,
    PLACED
}
