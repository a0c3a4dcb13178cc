package cn.fengxing.org.census;

/** Whether an entry counts as a company of its own. */
public enum EntryStanding {
    ACTIVE,
    /** It may be another entry; a person has yet to decide. */
    UNDECIDED,
    /** It is another entry, which speaks for it. */
    MERGED
}
