package cn.fengxing.member.membership;

/** What a member may do: a probationary one (预备党员) neither votes nor introduces others. */
public enum Standing {
    FULL,
    PROBATIONARY
}
