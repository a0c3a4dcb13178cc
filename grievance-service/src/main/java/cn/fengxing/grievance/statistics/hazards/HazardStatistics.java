package cn.fengxing.grievance.statistics.hazards;

import cn.fengxing.grievance.statistics.Wanted;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.PublishedFigures;
import cn.fengxing.grievance.statistics.publication.Subject;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads figures of hazards for those who answer for the division. */
@ApplicationScoped
@Transactional
public class HazardStatistics {

    private final PublishedFigures figures;
    private final Caller caller;

    HazardStatistics(PublishedFigures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    public HazardStatisticsView of(
            String divisionCode, @Nullable String category, Period period, @Nullable HazardBy by) {
        caller.requireDivision(divisionCode, Role.DASHBOARD, Role.REGULATOR, Role.ORG_ADMIN, Role.COMMUNITY_WORKER);
        if (category != null && by == HazardBy.CATEGORY) {
            throw new FieldRejected("by", "no-such-parts");
        }
        String scope = Wanted.scope(divisionCode);
        Cell cell = new Cell(scope, category == null ? Cell.ALL : Cell.category(category));
        HazardFiguresView whole = HazardFiguresView.of(figures.of(Subject.HAZARDS, cell, period));
        List<HazardPartView> parts = by == null
                ? List.of()
                : figures.parts(Subject.HAZARDS, cell, by.parts(), period).entrySet().stream()
                        .map(part -> new HazardPartView(part.getKey(), HazardFiguresView.of(part.getValue())))
                        .toList();
        return new HazardStatisticsView(
                divisionCode, category, period.code(), period.first(), period.last(), whole, parts);
    }
}
