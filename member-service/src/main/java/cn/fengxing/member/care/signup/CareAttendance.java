package cn.fengxing.member.care.signup;

/** What became of a place. */
public enum CareAttendance {
    ATTENDED,
    NO_SHOW,
    EXCUSED
}
