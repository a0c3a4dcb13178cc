package cn.fengxing.grievance.hazard.event;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardCredit;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.kit.outbox.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The place was found to be dangerous, and whoever reported it before has earned points.
 *
 * @param reporterId who reported it first; null if that one has left, or nobody knows who it was
 * @param furtherReports those of others
 */
@EventType(value = "cn.fengxing.hazard.verified.v1", topic = HazardEvent.TOPIC)
public record HazardVerified(
        UUID hazardId,
        @Nullable UUID reporterId,
        List<FurtherReport> furtherReports,
        HazardCategory category,
        String divisionCode,
        Instant verifiedAt)
        implements HazardEvent {

    /** @param reportId by which the points are credited once */
    public record FurtherReport(UUID reportId, UUID reporterId) {}

    public static HazardVerified of(Hazard hazard, List<HazardCredit> credits) {
        return new HazardVerified(
                hazard.id(),
                credits.stream()
                        .filter(HazardCredit::first)
                        .map(HazardCredit::personId)
                        .findFirst()
                        .orElse(null),
                credits.stream()
                        .filter(credit -> !credit.first())
                        .map(credit -> new FurtherReport(credit.reportId(), credit.personId()))
                        .toList(),
                hazard.category(),
                hazard.divisionCode(),
                Objects.requireNonNull(hazard.times().verifiedAt()));
    }

    @Override
    public UUID aggregateId() {
        return hazardId;
    }
}
