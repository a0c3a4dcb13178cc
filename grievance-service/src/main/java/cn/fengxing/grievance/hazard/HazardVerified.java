package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.outbox.DomainEvent;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place was found to be dangerous, and whoever reported it has earned points.
 *
 * @param reporterId null if the reporter has left
 */
@EventType(value = "cn.fengxing.hazard.verified.v1", topic = "fengxing.hazards.v1")
public record HazardVerified(
        UUID hazardId, @Nullable UUID reporterId, HazardCategory category, String divisionCode, Instant verifiedAt)
        implements DomainEvent {

    @Override
    public UUID aggregateId() {
        return hazardId;
    }
}
