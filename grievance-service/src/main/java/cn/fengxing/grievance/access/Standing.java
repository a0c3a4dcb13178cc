package cn.fengxing.grievance.access;

/** How the caller stands to a case, and so how much of it there is to see. */
public enum Standing {
    /** Who filed it, by an account or by a receipt. */
    WORKER,
    /** At the duty desk or the branch: knows the worker. */
    CONFIDANT,
    /** At the committee that finds the right organisation: what the case is about and why it came, no words and no person. */
    DISPATCHER,
    /** At the company: summary and pseudonym, dates without times. */
    COMPANY,
    /** At a department: the words, not the name. */
    AUTHORITY,
    /** Reads, because two persons wanted it and for a while: the words without numbers, no person, and nothing to do. */
    VISITOR
}
