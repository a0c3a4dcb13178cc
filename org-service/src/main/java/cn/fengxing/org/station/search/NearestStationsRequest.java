package cn.fengxing.org.station.search;

import cn.fengxing.org.station.Coordinates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody is, and what he looks for. */
@Schema(example = """
                {"position":{"lon":123.4291,"lat":41.7968},"filter":{"openNow":true,"facilities":["MICROWAVE"]},
                "withinMetres":5000,"limit":20}""")
public record NearestStationsRequest(
        @NotNull @Valid Coordinates position,
        @Valid @Nullable StationFilter filter,

        @Schema(description = "不填为 50 公里", minimum = "1", maximum = "100000") @Min(1) @Max(100_000) @Nullable
        Integer withinMetres,

        @Schema(description = "不填为 20", minimum = "1", maximum = "50") @Min(1) @Max(50) @Nullable
        Integer limit) {

    private static final int USUAL_METRES = 50_000;
    private static final int USUAL_LIMIT = 20;

    int metres() {
        return withinMetres == null ? USUAL_METRES : withinMetres;
    }

    int count() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
