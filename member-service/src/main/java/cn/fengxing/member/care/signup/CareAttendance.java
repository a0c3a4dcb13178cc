package cn.fengxing.member.care.signup;

import cn.fengxing.member.holding.Label;

/** What became of a place. */
public enum CareAttendance {
    @Label("已到场")
    ATTENDED,
    @Label("未到场")
    NO_SHOW,
    @Label("请假")
    EXCUSED
}
