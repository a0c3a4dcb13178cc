package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.UUID;

/** Somebody reported a dangerous place. */
@EventType(value = "cn.fengxing.hazard.reported.v1", topic = "fengxing.hazards.v1")
public record HazardReported(
        UUID hazardId, HazardCategory category, String divisionCode, UUID organisationId, Instant reportedAt)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return hazardId;
    }
}
