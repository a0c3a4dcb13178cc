package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.statistics.publication.Counts;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.Group;
import cn.fengxing.grievance.statistics.publication.Told;
import cn.fengxing.grievance.statistics.publication.WorkingTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in working minutes; 1,440 of them are a working day.
 *
 * @param count of how many; null when fewer than five, or withheld
 * @param medianMinutes half were done within this
 * @param p90Minutes nine of ten were done within this; null when of fewer than twenty
 */
@Schema(example = """
                {"count":48,"medianMinutes":240,"p90Minutes":1440,"fewerThanFive":false}""")
public record TimesView(
        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long count,

        @Schema(description = "工作时间，分钟", minimum = "0", maximum = "1000000000") @Nullable
        Long medianMinutes,

        @Schema(description = "工作时间，分钟", minimum = "0", maximum = "1000000000") @Nullable
        Long p90Minutes,

        boolean fewerThanFive) {

    /** Of fewer, the slowest tenth would be one or two. */
    private static final long ENOUGH_FOR_P90 = 20;

    private static final double HALF = 0.5;
    private static final double NINE_TENTHS = 0.9;

    public static TimesView of(Told told, Group group, Figure figure) {
        return of(told, group, figure, Sight.FINE);
    }

    static TimesView of(Told told, Group group, Figure figure, Sight sight) {
        return told.of(group)
                .filter(counts -> counts.size(group) > 0)
                .map(counts -> of(counts, group, figure, sight))
                .orElse(new TimesView(null, null, null, true));
    }

    private static TimesView of(Counts counts, Group group, Figure figure, Sight sight) {
        long[] buckets = counts.buckets(figure);
        long size = counts.size(group);
        return new TimesView(
                sight.count(size),
                WorkingTime.within(HALF, buckets),
                size < ENOUGH_FOR_P90 ? null : WorkingTime.within(NINE_TENTHS, buckets),
                false);
    }
}
