package cn.fengxing.grievance.statistics;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.PublishedFigures;
import cn.fengxing.grievance.statistics.publication.PublishedFigures.Parts;
import cn.fengxing.grievance.statistics.publication.Subject;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads figures of cases for whoever may have them. */
@ApplicationScoped
@Transactional
public class CaseStatistics {

    private static final Role[] OFFICIALS = {Role.DASHBOARD, Role.REGULATOR, Role.ORG_ADMIN};
    private static final Role[] COMPANYS = {Role.PLATFORM_OFFICER, Role.PLATFORM_SYSTEM};

    private final PublishedFigures figures;
    private final Caller caller;
    private final OrganisationTree tree;

    CaseStatistics(PublishedFigures figures, Caller caller, OrganisationTree tree) {
        this.figures = figures;
        this.caller = caller;
        this.tree = tree;
    }

    /** For whoever's role reaches the division or department. */
    public GrievanceStatisticsView of(Wanted wanted, Period period, @Nullable Parts by) {
        return view(wanted, cell(wanted), period, by, Sight.FINE);
    }

    /** @see #of */
    public List<FigurePointView> trend(Wanted wanted, List<Period> periods) {
        return points(cell(wanted), periods, Sight.FINE);
    }

    private List<FigurePointView> points(Cell cell, List<Period> periods, Sight sight) {
        return figures.series(Subject.GRIEVANCES, cell, periods).entrySet().stream()
                .map(point -> new FigurePointView(
                        point.getKey().code(),
                        point.getKey().first(),
                        point.getKey().last(),
                        CaseFiguresView.of(point.getValue(), sight)))
                .toList();
    }

    /** For the company itself. */
    public GrievanceStatisticsView ofCompany(UUID platformId, String divisionCode, Period period) {
        caller.require(platformId, COMPANYS);
        Wanted wanted = Wanted.of(divisionCode, platformId);
        wanted.requireAnswerable();
        return view(wanted, wanted.cell(divisionCode), period, null, Sight.COARSE);
    }

    /** For everybody; companies are not told apart. */
    public GrievanceStatisticsView ofPublic(String divisionCode, Period period, @Nullable Parts by) {
        Wanted wanted = Wanted.of(divisionCode, null);
        wanted.requireAnswerable();
        if (by == Parts.PLATFORM) {
            throw new FieldRejected("by", "not-public");
        }
        return view(wanted, wanted.cell(divisionCode), period, by, Sight.COARSE);
    }

    /** As {@link #ofPublic}, over several periods. */
    public List<FigurePointView> publicTrend(String divisionCode, List<Period> periods) {
        Wanted wanted = Wanted.of(divisionCode, null);
        wanted.requireAnswerable();
        return points(wanted.cell(divisionCode), periods, Sight.COARSE);
    }

    private Cell cell(Wanted wanted) {
        caller.requireAny(OFFICIALS);
        wanted.requireAnswerable();
        if (wanted.divisionCode() != null) {
            caller.requireDivision(wanted.divisionCode(), OFFICIALS);
            return wanted.cell(wanted.divisionCode());
        }
        UUID department = Objects.requireNonNull(wanted.organisationId());
        caller.require(department, OFFICIALS);
        return wanted.cell(tree.find(department)
                .flatMap(place -> Optional.ofNullable(place.divisionCode()))
                .orElseThrow(CommonProblems::notFound));
    }

    private GrievanceStatisticsView view(Wanted wanted, Cell cell, Period period, @Nullable Parts by, Sight sight) {
        CaseFiguresView whole = CaseFiguresView.of(figures.of(Subject.GRIEVANCES, cell, period), sight);
        return new GrievanceStatisticsView(
                wanted.divisionCode(),
                wanted.organisationId(),
                wanted.platformId(),
                wanted.category(),
                period.code(),
                period.first(),
                period.last(),
                whole,
                by,
                by == null ? List.of() : parts(wanted, cell, period, by, sight));
    }

    private List<CasePartView> parts(Wanted wanted, Cell cell, Period period, Parts by, Sight sight) {
        if (by == Parts.DIVISION
                ? wanted.organisationId() != null
                : !cell.filter().equals(Cell.ALL)) {
            throw new FieldRejected("by", "no-such-parts");
        }
        return figures.parts(Subject.GRIEVANCES, cell, by, period).entrySet().stream()
                .map(part -> new CasePartView(part.getKey(), CaseFiguresView.of(part.getValue(), sight)))
                .toList();
    }
}
