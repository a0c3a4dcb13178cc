package cn.fengxing.grievance.hazard;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who knows of a hazard.
 *
 * @param organisationId the department or community that answers for it
 * @param deskId the duty desk of the place, for what is urgent
 * @param escalatedTo who was told last of a missed limit
 */
@Embeddable
public record HazardDesks(
        UUID organisationId,
        @Nullable UUID deskId,
        @Nullable UUID escalatedTo) {

    HazardDesks answeredForBy(UUID other) {
        return new HazardDesks(other, deskId, escalatedTo);
    }

    HazardDesks escalatedTo(UUID above) {
        return new HazardDesks(organisationId, deskId, above);
    }

    /** Who was told last. */
    public UUID lastTold() {
        if (escalatedTo != null) {
            return escalatedTo;
        }
        return deskId == null ? organisationId : deskId;
    }
}
