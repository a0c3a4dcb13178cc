package cn.fengxing.member.identity;

import java.time.Duration;

/** How a session was started, which decides how long it can be renewed. */
public enum SignInWay {
    PHONE_CODE(Duration.ofDays(30)),
    /** A desk in an office, that others sit at tomorrow. */
    PASSWORD(Duration.ofHours(12));

    private final Duration life;

    SignInWay(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
