package cn.fengxing.grievance.hazard.event;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardEnding;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard after the event, without words, pictures, people, or a place nearer than the division.
 *
 * @param organisationId who answers for it
 * @param deskId the duty desk in the know, of what is urgent
 * @param escalatedTo who was told of a missed limit
 * @param dueAt null at the end
 */
public record HazardState(
        UUID hazardId,
        HazardCategory category,
        Severity severity,
        HazardStatus status,
        @Nullable HazardEnding ending,
        String divisionCode,
        UUID organisationId,
        @Nullable UUID deskId,
        @Nullable UUID escalatedTo,
        @Nullable Instant dueAt) {

    public static HazardState of(Hazard hazard) {
        return new HazardState(
                hazard.id(),
                hazard.category(),
                hazard.severity(),
                hazard.status(),
                hazard.ending(),
                hazard.divisionCode(),
                hazard.organisationId(),
                hazard.desks().deskId(),
                hazard.desks().escalatedTo(),
                hazard.clock().dueAt());
    }
}
