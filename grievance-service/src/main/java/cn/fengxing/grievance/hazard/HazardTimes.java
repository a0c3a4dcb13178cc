package cn.fengxing.grievance.hazard;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a hazard came how far; null for what has not happened. */
@Embeddable
public record HazardTimes(
        Instant reportedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant fixedAt,
        @Nullable Instant closedAt) {

    HazardTimes verified(Instant at) {
        return new HazardTimes(reportedAt, at, fixedAt, closedAt);
    }

    /** @param at null when it turns out not to be mended */
    HazardTimes fixed(@Nullable Instant at) {
        return new HazardTimes(reportedAt, verifiedAt, at, closedAt);
    }

    HazardTimes closed(Instant at) {
        return new HazardTimes(reportedAt, verifiedAt, fixedAt, at);
    }
}
