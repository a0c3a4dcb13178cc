package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Resolution;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For how long a worker is protected for having filed: from then until 180 days after the case was closed. */
public final class Protection {

    public static final Duration AFTER_CLOSING = Duration.ofDays(180);

    private Protection() {}

    public static boolean covers(Grievance grievance, Instant now) {
        @Nullable Resolution resolution = grievance.resolution();
        @Nullable Instant closedAt = resolution == null ? null : resolution.closedAt();
        return closedAt == null || !now.isAfter(closedAt.plus(AFTER_CLOSING));
    }

    /** @throws RetaliationRejected.TooLate when it has ended */
    public static void require(Grievance grievance, Instant now) {
        if (!covers(grievance, now)) {
            throw new RetaliationRejected.TooLate(AFTER_CLOSING.toDays());
        }
    }
}
