package cn.fengxing.member.membership;

/** Why a membership is no longer kept up. */
public enum Ending {
    /** The consent was taken back before any branch had the member in its files. */
    WITHDRAWN,
    /** The branch struck the member off, or probation was not passed. */
    CANCELLED,
    /** Belongs to a branch outside this tree from now on, as the national system says. */
    MOVED_OUT,
    /** The person left: the files stay as the archive's rules ask, and lead to nobody. */
    SEALED
}
