package cn.fengxing.grievance.hazard.map;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** GeoJSON (RFC 7946). */
@Schema(example = """
                {"type":"FeatureCollection","features":[
                 {"type":"Feature","geometry":{"type":"Point","coordinates":[123.43,41.8]},"properties":{"count":12}}]}""")
public record HazardMapView(
        @Schema(enumeration = "FeatureCollection") String type,
        @Schema(maxItems = DrawHazards.MOST) List<HazardFeature> features) {

    static HazardMapView of(List<HazardFeature> features) {
        return new HazardMapView("FeatureCollection", features);
    }
}
