package cn.fengxing.org.station;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A station in a list. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000005a1","name":"南市场街道骑手驿站","type":"CARE_STATION","runner":"COMMUNITY",
                "divisionCode":"210102012000","address":"沈阳市和平区十一纬路58号","floor":1,
                "position":{"lon":123.4032,"lat":41.7901},"facilities":["MICROWAVE","WATER","PHONE_CHARGING"],
                "chargedFacilities":[],"openNow":true,"score":{"ratings":26,"average":4.6}}""")
public record StationSummary(
        UUID id,
        @Schema(maxLength = 100) String name,
        StationType type,
        Runner runner,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Schema(maxLength = 200) String address,
        @Schema(minimum = "-10") int floor,
        Coordinates position,
        @Schema(maxItems = 10) Set<Facility> facilities,
        @Schema(maxItems = 10) Set<Facility> chargedFacilities,
        boolean openNow,
        @Nullable Score score) {}
