package cn.fengxing.member.roster;

/** How far a list is. */
public enum RosterState {
    QUEUED,
    RUNNING,
    DONE,
    FAILED
}
