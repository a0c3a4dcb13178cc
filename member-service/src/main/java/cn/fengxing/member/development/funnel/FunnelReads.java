package cn.fengxing.member.development.funnel;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.figures.ShownGroups;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.development.course.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the funnel. */
@ApplicationScoped
public class FunnelReads {

    /** Counted where a file enters a stage and leaves it; by division, then stage. */
    public static final String FIGURE = "development-stage";

    private static final LocalDate BEGINNING = LocalDate.of(2000, 1, 1);

    private final Caller caller;
    private final Rollups rollups;
    private final Clock clock;

    FunnelReads(Caller caller, Rollups rollups, Clock clock) {
        this.caller = caller;
        this.rollups = rollups;
        this.clock = clock;
    }

    @Transactional
    public FunnelView of(String divisionCode) {
        caller.requireDivision(divisionCode, Role.ORG_ADMIN, Role.DASHBOARD);
        LocalDate asOf = Today.by(clock)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusDays(1);
        Map<Stage, Long> counts = new LinkedHashMap<>();
        Arrays.stream(Stage.values()).forEach(stage -> counts.put(stage, 0L));
        rollups.sums(FIGURE, BEGINNING, asOf, DivisionCode.prefix(divisionCode))
                .forEach((key, sum) -> counts.merge(stageOf(key), sum, Long::sum));
        ShownGroups<Stage> shown = SmallGroups.suppress(counts);
        List<FunnelView.StageCount> stages = shown.groups().entrySet().stream()
                .map(entry -> new FunnelView.StageCount(
                        entry.getKey(),
                        entry.getKey().chinese(),
                        entry.getValue().orElse(null)))
                .toList();
        return new FunnelView(divisionCode, asOf, stages);
    }

    private static Stage stageOf(String key) {
        return Stage.valueOf(key.substring(key.indexOf('|') + 1));
    }
}
