package cn.fengxing.member.identity;

import cn.fengxing.member.holding.Label;
import java.time.Duration;

/** How a session was started, which decides how long it can be renewed. */
public enum SignInWay {
    @Label("短信验证码")
    PHONE_CODE(Duration.ofDays(30)),
    /** A desk in an office, that others sit at tomorrow. */
    @Label("密码")
    PASSWORD(Duration.ofHours(12)),
    @Label("微信")
    WECHAT(Duration.ofDays(30)),
    /** Another issuer's word for somebody at a desk. */
    @Label("统一身份认证")
    OIDC(Duration.ofHours(12)),
    /** A machine's secret, which is renewed by hand. */
    @Label("系统账号密钥")
    CLIENT(Duration.ofDays(366));

    private final Duration life;

    SignInWay(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
