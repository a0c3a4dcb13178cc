package cn.fengxing.member.identity;

import cn.fengxing.member.holding.Label;
import java.time.Duration;

/** How a session was started, which decides how long it can be renewed. */
public enum SignInWay {
    @Label("短信验证码")
    PHONE_CODE(Duration.ofDays(30)),
    /** A desk in an office, that others sit at tomorrow. */
    @Label("密码")
    PASSWORD(Duration.ofHours(12));

    private final Duration life;

    SignInWay(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
