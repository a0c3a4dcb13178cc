package cn.fengxing.org.station.search;

import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.StationType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a station must be; null does not matter.
 *
 * @param facilities all of them
 * @param freeOfCharge whether those facilities, or without any all that there are, must cost nothing
 */
@Schema(example = """
        {"openNow":true,"facilities":["MICROWAVE","PHONE_CHARGING"],"freeOfCharge":true,"floor":1,"types":["CARE_STATION"]}""")
public record StationFilter(
        @Nullable Boolean openNow,
        @Size(max = 10) @Nullable Set<@NotNull Facility> facilities,

        @Schema(description = "所选设施（未选则全部设施）须免费") @Nullable Boolean freeOfCharge,

        @Schema(minimum = "-10", description = "楼层，地面层为 1") @Min(-10) @Max(200) @Nullable
        Integer floor,

        @Size(max = 5) @Nullable Set<@NotNull StationType> types) {

    public static final StationFilter NONE = new StationFilter(null, null, null, null, null);

    static StationFilter orNone(@Nullable StationFilter filter) {
        return filter == null ? NONE : filter;
    }
}
