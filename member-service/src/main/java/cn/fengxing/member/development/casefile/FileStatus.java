package cn.fengxing.member.development.casefile;

/** Where a file has ended up. */
public enum FileStatus {
    OPEN,
    /** Probation was not passed. */
    CANCELLED,
    COMPLETED,
    /** Withdrawn, or the applicant has left: found by nobody. */
    SEALED
}
