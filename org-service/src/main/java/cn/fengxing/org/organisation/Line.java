package cn.fengxing.org.organisation;

/** The three lines of superiors; an organisation has one parent, in its own line. */
public enum Line {
    PARTY,
    CORPORATE,
    GOVERNMENT
}
