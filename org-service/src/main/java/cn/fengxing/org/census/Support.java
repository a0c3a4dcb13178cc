package cn.fengxing.org.census;

/** What reaches a company without a Party organisation of its own (工作覆盖). */
public enum Support {
    ADVISER,
    LIAISON,
    UNION,
    YOUTH_LEAGUE
}
