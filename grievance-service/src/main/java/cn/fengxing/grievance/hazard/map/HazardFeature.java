package cn.fengxing.grievance.hazard.map;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One marker on the map.
 *
 * @param id of the hazard; null for several
 */
public record HazardFeature(
        @Schema(enumeration = "Feature") String type,
        @Nullable UUID id,
        PointGeometry geometry,
        HazardMarker properties) {

    static HazardFeature of(@Nullable UUID id, PointGeometry geometry, HazardMarker marker) {
        return new HazardFeature("Feature", id, geometry, marker);
    }
}
