package cn.fengxing.org.station;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What workers think of a station.
 *
 * @param average stars, 1 to 5, with one decimal
 */
@Schema(example = """
        {"ratings":26,"average":4.6}""")
public record Score(
        long ratings, @Schema(minimum = "1", maximum = "5") double average) {

    /** Nothing as long as there are fewer than five. */
    public static @Nullable Score of(long ratings, long stars) {
        return ratings == 0 ? null : new Score(ratings, Math.round(10.0 * stars / ratings) / 10.0);
    }
}
