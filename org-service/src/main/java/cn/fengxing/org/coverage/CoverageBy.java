package cn.fengxing.org.coverage;

/** What coverage is broken down by. */
public enum CoverageBy {
    DIVISION,
    INDUSTRY,
    PLATFORM
}
