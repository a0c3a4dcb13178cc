package cn.fengxing.grievance.channel.rule;

/** Who may act. */
public enum Actor {
    /** Who filed the case. */
    WORKER,
    /** A handler at the organisation that owns the case. */
    HANDLER,
    /** A handler at the committee that a case went to because nobody fitting was found, or it was returned. */
    DISPATCHER,
    /** A handler at the department above the one that owns the case. */
    SUPERVISOR,
    /** Nobody: the organisation that had the case is no more. */
    TREE,
    /** Nobody: the calendar of another year was published. */
    CALENDAR,
    /** Nobody: the time ran out. */
    CLOCK
}
