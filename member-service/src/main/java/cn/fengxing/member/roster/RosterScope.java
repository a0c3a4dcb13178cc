package cn.fengxing.member.roster;

/** Whether whoever is not in the list works for the company no more. */
public enum RosterScope {
    /** All workers: rows of earlier lists that no worker has answered go, if no row of this one was refused. */
    FULL,
    /** Some of them; earlier lists stand. */
    DELTA
}
