package cn.fengxing.org.station.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Stations as GeoJSON (RFC 7946).
 *
 * @param clipped whether there are more in the frame than were asked for; a foreign member, as section 6.1 allows
 */
@Schema(example = """
                {"type":"FeatureCollection","features":[{"type":"Feature","id":"01932f6a-7c00-7000-8000-0000000005a1",
                "geometry":{"type":"Point","coordinates":[123.4032,41.7901]},"properties":{"name":"南市场街道骑手驿站",
                "type":"CARE_STATION","runner":"COMMUNITY","floor":1,"facilities":["MICROWAVE","WATER"],"openNow":true}}],
                "clipped":false}""")
public record StationMap(Kind type, @Schema(maxItems = 1000) List<StationFeature> features, boolean clipped) {

    /** As RFC 7946 spells it. */
    public enum Kind {
        FeatureCollection
    }
}
