package cn.fengxing.member.adviser;

/** How adviser and worker met. */
public enum ContactWay {
    VISIT,
    PHONE,
    MESSAGE,
    MEETING
}
