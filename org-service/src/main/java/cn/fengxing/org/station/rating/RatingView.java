package cn.fengxing.org.station.rating;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own rating. */
@Schema(example = """
        {"stars":5}""")
public record RatingView(
        @Schema(minimum = "1", maximum = "5") int stars) {}
