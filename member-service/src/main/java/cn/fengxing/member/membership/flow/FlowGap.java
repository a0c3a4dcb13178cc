package cn.fengxing.member.membership.flow;

/** Which side of a move is missing: nobody saw the arrival, or the branch left has not said so. */
public enum FlowGap {
    NO_INFLOW,
    NO_OUTFLOW
}
