package cn.fengxing.grievance.hazard.map;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A point as RFC 7946 section 3.1.2 has it: longitude before latitude. */
@Schema(example = """
                {"type":"Point","coordinates":[123.4315,41.8057]}""")
public record PointGeometry(
        @Schema(enumeration = "Point") String type,

        @Schema(minItems = 2, maxItems = 2) List<Double> coordinates) {

    static PointGeometry of(double lon, double lat) {
        return new PointGeometry("Point", List.of(lon, lat));
    }
}
