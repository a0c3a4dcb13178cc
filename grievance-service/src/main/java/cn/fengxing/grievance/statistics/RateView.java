package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.statistics.publication.Counts;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One rate with its counts.
 *
 * @param count what is divided by; null when fewer than five, or withheld so that no fewer can be computed
 * @param share 0 to 1, to three places; null as the count
 * @param fewerThanFive too few to show anything, or withheld
 */
@Schema(example = """
                {"count":48,"share":0.958,"fewerThanFive":false}""")
public record RateView(
        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long count,

        @Schema(minimum = "0", maximum = "1") @Nullable Double share,

        boolean fewerThanFive) {

    private static final RateView FEWER = new RateView(null, null, true);

    static RateView of(Optional<Counts> told, ToDoubleFunction<Counts> met, ToLongFunction<Counts> of, Sight sight) {
        return told.filter(counts -> of.applyAsLong(counts) > 0)
                .map(counts -> of(met.applyAsDouble(counts), of.applyAsLong(counts), sight))
                .orElse(FEWER);
    }

    private static RateView of(double met, long of, Sight sight) {
        double share = Math.max(0, Math.min(1, met / of));
        return new RateView(sight.count(of), sight.share(share), false);
    }
}
