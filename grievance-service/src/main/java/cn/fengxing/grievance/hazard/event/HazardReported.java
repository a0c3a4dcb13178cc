package cn.fengxing.grievance.hazard.event;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reported a dangerous place.
 *
 * @param deskId the duty desk in the know, of what is urgent
 */
@EventType(value = "cn.fengxing.hazard.reported.v1", topic = HazardEvent.TOPIC)
public record HazardReported(
        UUID hazardId,
        HazardCategory category,
        Severity severity,
        String divisionCode,
        UUID organisationId,
        @Nullable UUID deskId,
        Instant reportedAt)
        implements HazardEvent {

    public static HazardReported of(Hazard hazard) {
        return new HazardReported(
                hazard.id(),
                hazard.category(),
                hazard.severity(),
                hazard.divisionCode(),
                hazard.organisationId(),
                hazard.desks().deskId(),
                hazard.times().reportedAt());
    }

    @Override
    public UUID aggregateId() {
        return hazardId;
    }
}
