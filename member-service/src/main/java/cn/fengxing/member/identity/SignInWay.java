package cn.fengxing.member.identity;

/** How a session was started. */
public enum SignInWay {
    PHONE_CODE,
    PASSWORD
}
