package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.rule.Hop;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The worker's consent that the handlers of one stay know who it is.
 *
 * @param stayId alias of the case during the stay
 * @param effectiveAt earliest time at which it has effect
 * @param pressed whether somebody pressed the worker; null until that is answered
 * @param startedAt null until it has effect
 */
public record Consent(
        UUID id,
        UUID grievanceId,
        UUID stayId,
        Hop hop,
        UUID organisationId,
        String textVersion,
        Instant givenAt,
        Instant effectiveAt,
        @Nullable Boolean pressed,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        byte @Nullable [] stated,
        long version) {

    boolean hasEffect() {
        return startedAt != null && endedAt == null;
    }
}
