package cn.fengxing.org.station.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's rating of a station. */
@Schema(example = """
        {"stars":5}""")
public record RateStationRequest(@NotNull @Min(1) @Max(5) Integer stars) {}
