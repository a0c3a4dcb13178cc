package cn.fengxing.grievance.statistics.hazards;

import cn.fengxing.grievance.statistics.TimesView;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.Group;
import cn.fengxing.grievance.statistics.publication.Told;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group of hazards; a count is null when fewer than five, or withheld so that no fewer can be computed.
 *
 * @param fixed repairs that were announced, also those disputed afterwards
 * @param confirmed at their end, by their reporters' word or silence
 * @param timeToFix from report to repair, of those confirmed
 */
@Schema(example = """
                {"reported":120,"verified":104,"fixed":96,"confirmed":88,
                 "timeToFix":{"count":88,"medianMinutes":2880,"p90Minutes":14400,"fewerThanFive":false}}""")
public record HazardFiguresView(
        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long reported,

        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long verified,

        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long fixed,

        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long confirmed,

        TimesView timeToFix) {

    static HazardFiguresView of(Told told) {
        return new HazardFiguresView(
                count(told, Group.REPORTED, Figure.REPORTED),
                count(told, Group.VERIFIED, Figure.VERIFIED),
                count(told, Group.FIXED, Figure.FIXED),
                count(told, Group.CONFIRMED, Figure.CONFIRMED),
                TimesView.of(told, Group.FIXING_TIMES, Figure.FIXED_AFTER));
    }

    private static @Nullable Long count(Told told, Group group, Figure figure) {
        return told.of(group).map(counts -> counts.get(figure)).orElse(null);
    }
}
