package cn.fengxing.grievance.filing;

/** Whom a worker lets have the case first. */
public enum FirstHand {
    /** The branch that looks after the worker. */
    OWN_BRANCH,
    /** The branch of the place, where the own one is too close to the company. */
    COMMUNITY_BRANCH
}
