package cn.fengxing.member.claim;

import cn.fengxing.member.holding.Label;

/** What the worker says. */
public enum ClaimAnswer {
    @Label("属实")
    CONFIRMED,
    @Label("不属实")
    DENIED
}
