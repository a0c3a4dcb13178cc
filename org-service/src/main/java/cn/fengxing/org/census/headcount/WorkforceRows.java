package cn.fengxing.org.census.headcount;

import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.tabular.Column;
import cn.fengxing.kit.tabular.RowReading;
import cn.fengxing.kit.tabular.Verdict;
import cn.fengxing.org.census.LedgerDelta;
import cn.fengxing.org.census.rows.Judged;
import cn.fengxing.org.census.rows.Outcome;
import cn.fengxing.org.census.rows.RowKind;
import cn.fengxing.org.census.rows.Scope;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Judges rows of the list of people counted in companies. Figures of a day replace those of the same day, never others. */
@Singleton
public class WorkforceRows implements RowKind {

    private final WorkforceFigures figures;

    WorkforceRows(WorkforceFigures figures) {
        this.figures = figures;
    }

    @Override
    public List<Column> columns() {
        return WorkforceColumns.ALL;
    }

    @Override
    public Supplier<Outcome> read(List<RowReading> rows, Scope scope) {
        List<Judged> judged = new ArrayList<>(rows.size());
        List<WorkforceRow> readable = new ArrayList<>(rows.size());
        for (RowReading row : rows) {
            WorkforceRow.read(row, scope).ifPresentOrElse(readable::add, () -> judged.add(Judged.refused(row)));
        }
        return () -> take(readable, judged, scope);
    }

    private Outcome take(List<WorkforceRow> readable, List<Judged> judged, Scope scope) {
        WorkforceFigures.Companies companies =
                figures.companies(readable, DivisionCode.prefix(scope.divisionCode()), scope.industries());
        Map<WorkforceFigures.Key, WorkforceRow.Counts> told = new LinkedHashMap<>();
        Map<WorkforceFigures.Key, WorkforceRow.Counts> known = figures.known(companies.ids());
        for (WorkforceRow row : readable) {
            judged.add(judge(row, companies, known, told));
        }
        figures.write(told);
        judged.sort(Comparator.comparingLong(Judged::row));
        return new Outcome(judged, new LedgerDelta());
    }

    private static Judged judge(
            WorkforceRow row,
            WorkforceFigures.Companies companies,
            Map<WorkforceFigures.Key, WorkforceRow.Counts> known,
            Map<WorkforceFigures.Key, WorkforceRow.Counts> told) {
        List<UUID> found = companies.of(row);
        if (found.size() != 1) {
            row.source()
                    .fault(
                            row.creditCode() == null ? WorkforceColumns.NAME : WorkforceColumns.CODE,
                            found.isEmpty() ? "company-not-listed" : "company-ambiguous");
            return Judged.refused(row.source());
        }
        WorkforceFigures.Key key = new WorkforceFigures.Key(found.get(0), row.countedOn());
        Optional<WorkforceRow.Counts> before = Optional.ofNullable(known.put(key, row.counts()));
        Verdict verdict = before.map(counts -> counts.equals(row.counts()) ? Verdict.SAME : Verdict.CHANGED)
                .orElse(Verdict.NEW);
        if (verdict != Verdict.SAME) {
            told.put(key, row.counts());
        }
        return Judged.of(row.source(), verdict, found.get(0));
    }
}
