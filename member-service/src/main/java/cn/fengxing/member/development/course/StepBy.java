package cn.fengxing.member.development.course;

/** Who records a step. */
public enum StepBy {
    APPLICANT,
    BRANCH,
    /** The Party committee above the branch, which approves. */
    COMMITTEE
}
