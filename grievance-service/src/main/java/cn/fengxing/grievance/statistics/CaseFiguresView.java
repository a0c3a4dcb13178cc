package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.statistics.publication.Age;
import cn.fengxing.grievance.statistics.publication.Counts;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.Group;
import cn.fengxing.grievance.statistics.publication.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group of cases.
 *
 * @param filed null when fewer than five, or withheld so that no fewer can be computed
 * @param response acceptance limits met, by accepting, giving back or, at a committee, finding the organisation in time; of all
 *     that were answered or ran out, each stay once
 * @param resolution confirmed as resolved, partly resolved counted half; of those closed, withdrawn and unconfirmed left out
 * @param satisfaction ratings of 4 or 5, of all
 * @param withdrawn of all that ended; told only where five and more withdrew
 * @param retaliation cases about which retaliation was reported, per case filed; told only where there were five and more
 * @param escalated stays from which the case went up, of all that ended
 * @param late limits that ran out, per stay that ended
 * @param open how long the open cases have been open when the week was published; of weeks only
 */
@Schema(example = """
                {"filed":52,"response":{"count":48,"share":0.958,"fewerThanFive":false},
                 "resolution":{"count":31,"share":0.871,"fewerThanFive":false},
                 "satisfaction":{"count":29,"share":0.897,"fewerThanFive":false},
                 "withdrawn":{"fewerThanFive":true},"retaliation":{"fewerThanFive":true},
                 "escalated":{"count":60,"share":0.117,"fewerThanFive":false},
                 "late":{"count":60,"share":0.05,"fewerThanFive":false},
                 "timeToAccept":{"count":48,"medianMinutes":240,"p90Minutes":1440,"fewerThanFive":false},
                 "timeToSettle":{"count":31,"medianMinutes":4320,"p90Minutes":14400,"fewerThanFive":false},
                 "open":[{"age":"UP_TO_3_DAYS","count":15}]}""")
public record CaseFiguresView(
        @Schema(minimum = "0", maximum = "1000000000") @Nullable
        Long filed,

        RateView response,
        RateView resolution,
        RateView satisfaction,
        RateView withdrawn,
        RateView retaliation,
        RateView escalated,
        RateView late,
        TimesView timeToAccept,
        TimesView timeToSettle,

        @Schema(maxItems = 10) List<AgeView> open) {

    static CaseFiguresView of(Told told, Sight sight) {
        return new CaseFiguresView(
                told.of(Group.FILED)
                        .map(counts -> sight.count(counts.get(Figure.FILED)))
                        .orElse(null),
                rate(told, Figure.ANSWERED_IN_TIME, Group.RESPONSE, sight),
                RateView.of(
                        told.of(Group.RESOLUTION),
                        counts -> counts.get(Figure.RESOLVED_HALVES) / 2.0,
                        counts -> counts.size(Group.RESOLUTION),
                        sight),
                rate(told, Figure.SATISFIED, Group.SATISFACTION, sight),
                share(told.of(Group.ENDED, Group.WITHDRAWAL), Figure.WITHDRAWN, Group.ENDED, sight),
                share(told.of(Group.FILED, Group.RETALIATION), Figure.RETALIATION, Group.FILED, sight),
                rate(told, Figure.ESCALATED, Group.STAYS, sight),
                rate(told, Figure.LATE, Group.STAYS, sight),
                TimesView.of(told, Group.ACCEPTANCE_TIMES, Figure.ACCEPTED_AFTER, sight),
                TimesView.of(told, Group.SETTLEMENT_TIMES, Figure.SETTLED_AFTER, sight),
                open(told));
    }

    private static RateView rate(Told told, Figure met, Group of, Sight sight) {
        return share(told.of(of), met, of, sight);
    }

    private static RateView share(Optional<Counts> told, Figure met, Group of, Sight sight) {
        return RateView.of(told, counts -> counts.get(met), counts -> counts.size(of), sight);
    }

    private static List<AgeView> open(Told told) {
        return told.of(Group.OPEN)
                .map(counts -> counts.buckets(Figure.OPEN))
                .map(buckets -> Arrays.stream(Age.values())
                        .map(age -> new AgeView(age, Sight.steps(buckets[age.ordinal()])))
                        .filter(age -> age.count() > 0)
                        .toList())
                .orElse(List.of());
    }
}
