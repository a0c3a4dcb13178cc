package cn.fengxing.org.census.duplicate;

/** What a person found two entries to be. */
public enum Decision {
    SAME,
    DIFFERENT
}
