package cn.fengxing.org.station.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The frame of a map, WGS-84 in degrees, and what to show in it. */
@Schema(example = """
        {"west":123.35,"south":41.75,"east":123.52,"north":41.85,"filter":{"types":["CARE_STATION"]},"limit":500}""")
public record StationsWithinRequest(
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double west,
        @NotNull @DecimalMin("-85") @DecimalMax("85") Double south,
        @NotNull @DecimalMin("-180") @DecimalMax("180") Double east,
        @NotNull @DecimalMin("-85") @DecimalMax("85") Double north,
        @Valid @Nullable StationFilter filter,

        @Schema(description = "不填为 500", minimum = "1", maximum = "1000") @Min(1) @Max(1000) @Nullable
        Integer limit) {

    private static final int USUAL_LIMIT = 500;

    int count() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
