package cn.fengxing.grievance.statistics;

import cn.fengxing.kit.figures.SmallGroups;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One rate with its counts.
 *
 * @param count what is divided by; null when fewer than five
 * @param share 0 to 1, to three places; null when fewer than five
 * @param fewerThanFive too few to show anything
 */
@Schema(example = """
                {"count":48,"share":0.958,"fewerThanFive":false}""")
public record RateView(@Nullable Long count, @Nullable Double share, boolean fewerThanFive) {

    static RateView of(double met, long count) {
        return count < SmallGroups.THRESHOLD
                ? new RateView(null, null, true)
                : new RateView(count, Math.round(met / count * 1000) / 1000.0, false);
    }
}
