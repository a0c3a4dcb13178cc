package cn.fengxing.member.membership.placement;

/** Why a branch sends a member or a transfer back. */
public enum ReturnReason {
    ANOTHER_BRANCH_NEARER,
    ANOTHER_TRADE,
    BRANCH_TOO_LARGE,
    PAPERS_INCOMPLETE,
    NOT_FOUND_AT_HOME
}
