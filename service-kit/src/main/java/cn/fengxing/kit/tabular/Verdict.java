package cn.fengxing.kit.tabular;

/** What became, or would become, of a row. */
public enum Verdict {
    /** Tells of something that was not known. */
    NEW,
    /** Tells what is known already. */
    SAME,
    /** Tells something else of what is known. */
    CHANGED,
    /** May tell of something known; a person decides. */
    POSSIBLE_DUPLICATE,
    /** Cannot be taken as it is. */
    REFUSED
}
