package cn.fengxing.member.identity.wechat;

import cn.fengxing.kit.problem.ProblemType;
import cn.fengxing.kit.problem.Rejected;
import cn.fengxing.kit.problem.RetryLater;
import java.util.Map;

/** What WeChat, or a missing binding, refuses. */
final class WechatRejected {

    private static final long BUSY_SECONDS = 60;
    private static final long AWAY_SECONDS = 30;

    private WechatRejected() {}

    /** Unknown, too old, or used. */
    static Rejected code() {
        return new Rejected(new ProblemType("wechat-code-refused", 401));
    }

    static Rejected notBound() {
        return new Rejected(new ProblemType("wechat-not-bound", 409));
    }

    static Rejected busy() {
        return new RetryLater(new ProblemType("wechat-busy", 429), BUSY_SECONDS, Map.of());
    }

    static Rejected unavailable() {
        return new RetryLater(new ProblemType("wechat-unavailable", 503), AWAY_SECONDS, Map.of());
    }
}
