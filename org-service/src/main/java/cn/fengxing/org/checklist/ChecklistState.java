package cn.fengxing.org.checklist;

/** From the office's desk to the unit's, and to the end of the year. */
public enum ChecklistState {
    /** Only the office sees it. */
    DRAFT,
    PUBLISHED,
    /** Scored; nothing changes any more. */
    ASSESSED
}
