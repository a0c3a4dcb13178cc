package cn.fengxing.member.care.signup;

/** What became of a place. */
public enum Attendance {
    ATTENDED,
    NO_SHOW,
    EXCUSED
}
