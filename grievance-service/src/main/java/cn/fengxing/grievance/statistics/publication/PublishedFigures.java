package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what was published: rows by primary key, the same for everybody who may ask. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PublishedFigures {

    private final FigureTable table;

    PublishedFigures(FigureTable table) {
        this.table = table;
    }

    /** How a cell is taken apart. */
    public enum Parts {
        DIVISION,
        PLATFORM,
        CATEGORY
    }

    /** @throws FieldRejected {@code period-not-published} if it is not over, or before everything */
    public Told of(Subject subject, Cell cell, Period period) {
        return table.find(subject, cell, period).orElseThrow(() -> new FieldRejected("period", "period-not-published"));
    }

    /** By division code of 12 digits, platform or category, in that order; those in which nothing was counted are left out. */
    public Map<String, Told> parts(Subject subject, Cell cell, Parts by, Period period) {
        Map<Cell, Told> cells =
                switch (by) {
                    case DIVISION -> table.divisions(subject, cell, period);
                    case PLATFORM -> table.filters(subject, cell.scope(), Cell.platform(""), period);
                    case CATEGORY -> table.filters(subject, cell.scope(), Cell.category(""), period);
                };
        Map<String, Told> parts = new TreeMap<>();
        cells.forEach((part, told) -> parts.put(
                by == Parts.DIVISION
                        ? (part.scope() + "000000000000").substring(0, 12)
                        : part.filter().substring(2),
                told));
        return parts;
    }

    /** The periods that are published, in order. */
    public Map<Period, Told> series(Subject subject, Cell cell, List<Period> periods) {
        Map<String, Told> counted = table.series(subject, cell, periods);
        Map<Period, Told> series = new LinkedHashMap<>();
        periods.stream()
                .filter(period -> counted.containsKey(period.code()) || table.isPublished(subject, period))
                .forEach(period -> series.put(period, counted.getOrDefault(period.code(), Told.NOTHING)));
        return series;
    }
}
