package cn.fengxing.org.census.visit;

/** What of a company is verified (四摸清). */
public enum Aspect {
    OPERATION,
    WORKFORCE,
    MEMBERS,
    ORGANISATION
}
