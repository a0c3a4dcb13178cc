package cn.fengxing.member.development.conduct;

/** Why somebody is admitted who is about to leave. */
public enum LeavingOverride {
    /** The committee that the applicant moves to has agreed. */
    NEW_COMMITTEE_AGREED,
    /** Work stays within the same committee's area. */
    STAYS_IN_AREA,
    COMMITTEE_DECIDED
}
