package cn.fengxing.org.station;

/** What kind of organisation runs a station. */
public enum Runner {
    COMMUNITY,
    UNION,
    COMPANY
}
