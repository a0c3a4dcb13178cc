package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.grid.PeriodKind;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.grievance.statistics.suppression.Gap;
import cn.fengxing.grievance.statistics.suppression.Suppression;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds up a period that is over, decides what is told of it, and writes that down. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PublishPeriod {

    private final FigureTable table;
    private final OpenStock openStock;

    PublishPeriod(FigureTable table, OpenStock openStock) {
        this.table = table;
        this.openStock = openStock;
    }

    /** @param stockAsOf when the open cases are counted; none for a week that has long been over */
    void week(Subject subject, Period week, Optional<Instant> stockAsOf) {
        Map<Cell, Counts> cells = new HashMap<>();
        List<String> codes = subject.codes();
        table.counted(
                subject,
                week,
                (code, key, sum) -> RollupKey.parse(key)
                        .cells()
                        .forEach(cell -> cells.computeIfAbsent(cell, empty -> new Counts(subject))
                                .add(codes.indexOf(code), sum)));
        if (subject == Subject.GRIEVANCES) {
            stockAsOf.ifPresent(asOf -> openStock.addTo(cells, asOf));
        }
        publish(subject, week, cells, null);
        longerThatEndWith(subject, week);
    }

    private void longerThatEndWith(Subject subject, Period week) {
        for (PeriodKind kind : PeriodKind.values()) {
            Period longer = week.within(kind);
            if (kind != PeriodKind.WEEK && longer.last().equals(week.last())) {
                longer(subject, longer);
            }
        }
    }

    private void longer(Subject subject, Period period) {
        Map<Cell, Counts> cells = new HashMap<>();
        Map<Period, Map<Cell, Told>> parts = new HashMap<>();
        for (Period part : period.parts()) {
            Map<Cell, Told> told = table.all(subject, part);
            parts.put(part, told);
            told.forEach((cell, each) ->
                    cells.computeIfAbsent(cell, empty -> new Counts(subject)).add(each.counts()));
        }
        if (subject == Subject.GRIEVANCES) {
            cells.values().forEach(counts -> counts.forget(Figure.OPEN));
        }
        publish(subject, period, cells, parts);
    }

    private void publish(
            Subject subject, Period period, Map<Cell, Counts> cells, @Nullable Map<Period, Map<Cell, Told>> parts) {
        Map<Cell, Map<Group, Gap>> decided = new HashMap<>();
        cells.keySet().forEach(cell -> decided.put(cell, new EnumMap<>(Group.class)));
        for (Group group : subject.groups()) {
            Map<Cell, Long> sizes = new HashMap<>();
            cells.forEach((cell, counts) -> {
                if (counts.size(group) != 0) {
                    sizes.put(cell, counts.size(group));
                }
            });
            Map<Cell, Gap> gaps = parts == null
                    ? Suppression.ofWeek(sizes)
                    : Suppression.ofLonger(sizes, gaps(sizes.keySet(), group, parts));
            gaps.forEach((cell, gap) -> decided.get(cell).put(group, gap));
        }
        Map<Cell, Told> told = new HashMap<>();
        cells.forEach((cell, counts) -> told.put(cell, new Told(counts, decided.get(cell))));
        table.add(subject, period, told);
    }

    /** What is not told of the parts of a period, all of them together. */
    private static Map<Cell, Gap> gaps(Iterable<Cell> cells, Group group, Map<Period, Map<Cell, Told>> parts) {
        Map<Cell, Gap> gaps = new HashMap<>();
        for (Cell cell : cells) {
            Gap sum = Gap.NONE;
            for (var part : parts.entrySet()) {
                Told told = part.getValue().get(cell);
                sum = sum.plus(told != null && told.knows(group) ? told.gap(group) : empty(part.getKey()));
            }
            gaps.put(cell, sum);
        }
        return gaps;
    }

    private static Gap empty(Period part) {
        return new Gap(0, part.weeks(), 0);
    }
}
