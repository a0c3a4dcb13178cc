package cn.fengxing.grievance.channel;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an organisation met the limit within which it has to accept a case, give it back or pass it on. */
public enum Response {
    IN_TIME,
    LATE;

    /**
     * What the action means for that limit, or null if nothing. Each stay answers once: a limit that ran out at the last hop has
     * been answered by that.
     */
    static @Nullable Response by(Action action, Status before, CaseClock clock, Instant now) {
        if (before != Status.AWAITING_ACCEPTANCE || clock.overdue()) {
            return null;
        }
        return switch (action) {
            case ACCEPT, RETURN, ASSIGN -> clock.isDue(now) ? LATE : IN_TIME;
            case LAPSE -> LATE;
            case SUPERVISE -> clock.isDue(now) ? LATE : null;
            default -> null;
        };
    }
}
