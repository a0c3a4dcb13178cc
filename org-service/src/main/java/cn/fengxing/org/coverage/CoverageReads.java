package cn.fengxing.org.coverage;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.figures.ShownGroups;
import cn.fengxing.kit.figures.SmallGroups;
import cn.fengxing.org.census.ReachedIndustries;
import cn.fengxing.org.organisation.Industry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads coverage: live for those who are responsible for the division, by whole weeks and without small groups for others. */
@ApplicationScoped
public class CoverageReads {

    private static final Role[] RESPONSIBLE = {Role.ORG_ADMIN, Role.REGULATOR, Role.DASHBOARD};

    private final Rollups rollups;
    private final ReachedIndustries reached;
    private final Caller caller;
    private final Clock clock;

    CoverageReads(Rollups rollups, ReachedIndustries reached, Caller caller, Clock clock) {
        this.rollups = rollups;
        this.reached = reached;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a reader asks for. */
    public record Wanted(
            String divisionCode,
            @Nullable Industry industry,
            @Nullable UUID platformId) {}

    /** How a reader may see it. */
    private record Sight(boolean live, Set<String> industries, LocalDate lastWeek) {}

    @Transactional
    public CoverageView by(Wanted wanted, CoverageBy by) {
        Sight sight = sight(wanted);
        CoverageLevel level = CoverageLevel.of(wanted.divisionCode());
        if (by == CoverageBy.DIVISION) {
            level = level.below();
        }
        Map<CoverageFigure, ShownGroups<String>> shown = shown(wanted, sight, level, group(by), sight.lastWeek());
        ShownGroups<String> operating = shown.get(CoverageFigure.OPERATING);
        List<CoverageView.Group> groups = operating.groups().keySet().stream()
                .map(key -> new CoverageView.Group(
                        key, counts(shown, figure -> figure.groups().get(key))))
                .toList();
        return new CoverageView(
                wanted.divisionCode(), by, sight.lastWeek(), sight.live(), counts(shown, ShownGroups::total), groups);
    }

    /** A point for each month, and the latest. */
    @Transactional
    public List<CoveragePointView> history(Wanted wanted, YearMonth from, YearMonth to) {
        Sight sight = sight(wanted);
        CoverageLevel level = CoverageLevel.of(wanted.divisionCode());
        List<CoveragePointView> points = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            LocalDate week = earlier(Weeks.of(month.atEndOfMonth()), sight.lastWeek());
            if (!week.isBefore(Weeks.of(month.atDay(1)))) {
                var shown = shown(wanted, sight, level, place -> "", week);
                points.add(new CoveragePointView(week, counts(shown, ShownGroups::total)));
            }
        }
        return points;
    }

    private Sight sight(Wanted wanted) {
        Set<String> responsible = caller.signedIn() ? reached.within(wanted.divisionCode(), RESPONSIBLE) : Set.of();
        boolean live = !responsible.isEmpty();
        Set<String> industries = new TreeSet<>(
                live
                        ? responsible
                        : Arrays.stream(Industry.values()).map(Enum::name).collect(Collectors.toSet()));
        if (wanted.industry() != null) {
            industries.retainAll(Set.of(wanted.industry().name()));
        }
        LocalDate week = Weeks.of(clock.instant());
        return new Sight(live, industries, live ? week : week.minusWeeks(1));
    }

    private Map<CoverageFigure, ShownGroups<String>> shown(
            Wanted wanted,
            Sight sight,
            CoverageLevel level,
            Function<CoverageQuery.Place, String> group,
            LocalDate week) {
        CoverageQuery query = new CoverageQuery(wanted.divisionCode(), sight.industries(), wanted.platformId());
        Map<CoverageFigure, Map<String, Long>> counted = new EnumMap<>(CoverageFigure.class);
        for (CoverageFigure figure : CoverageFigure.values()) {
            counted.put(figure, query.groups(rollups, figure, level, week, group));
        }
        Set<String> keys = new TreeSet<>(counted.get(CoverageFigure.OPERATING).keySet());
        Map<CoverageFigure, ShownGroups<String>> shown = new EnumMap<>(CoverageFigure.class);
        counted.forEach((figure, counts) -> shown.put(figure, shown(complete(counts, keys), sight.live())));
        return shown;
    }

    private static ShownGroups<String> shown(Map<String, Long> counts, boolean live) {
        if (!live) {
            return SmallGroups.suppress(counts);
        }
        Map<String, Optional<Long>> all = new TreeMap<>();
        counts.forEach((key, count) -> all.put(key, Optional.of(count)));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new ShownGroups<>(all, Optional.of(total));
    }

    private static Map<String, Long> complete(Map<String, Long> counts, Set<String> keys) {
        Map<String, Long> complete = new TreeMap<>();
        keys.forEach(key -> complete.put(key, counts.getOrDefault(key, 0L)));
        return complete;
    }

    private static CoverageCountsView counts(
            Map<CoverageFigure, ShownGroups<String>> shown, Function<ShownGroups<String>, Optional<Long>> count) {
        return CoverageCountsView.of(
                count.apply(shown.get(CoverageFigure.OPERATING)).orElse(null),
                count.apply(shown.get(CoverageFigure.ORGANISED)).orElse(null),
                count.apply(shown.get(CoverageFigure.WORKED)).orElse(null));
    }

    private static Function<CoverageQuery.Place, String> group(CoverageBy by) {
        return switch (by) {
            case DIVISION -> place -> (place.division() + "0000000000").substring(0, 12);
            case INDUSTRY -> CoverageQuery.Place::industry;
            case PLATFORM -> CoverageQuery.Place::platform;
        };
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
