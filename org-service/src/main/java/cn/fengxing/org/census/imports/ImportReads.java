package cn.fengxing.org.census.imports;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.ProblemTexts;
import cn.fengxing.kit.tabular.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads of imports, for those whose reach covers the division and an industry of the list. */
@ApplicationScoped
public class ImportReads {

    static final Role[] SENDERS = {Role.ORG_ADMIN, Role.REGULATOR};

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String IMPORTS = """
            SELECT p.id, p.kind, p.mode, p.state, p.division_code, p.bytes, p.created_at, p.started_at, p.finished_at,
                   p.failure, p.rows_total, p.rows_done, p.rows_new, p.rows_same, p.rows_changed, p.rows_duplicate,
                   p.rows_refused
              FROM (SELECT i.*, i.id::text || '/' AS path, 'LISTED_COMPANY' AS type, 'CORPORATE' AS line
                      FROM census_import i) p
            """;

    private static final String ROWS = """
            SELECT row_number, verdict, entry_id, columns, reasons, cells FROM census_import_row
             WHERE import_id = :id AND row_number > :after AND verdict = coalesce(cast(:verdict AS text), verdict)
             ORDER BY row_number LIMIT :limit
            """;

    private final EntityManager entities;
    private final Caller caller;
    private final ProblemTexts texts;
    private final Clock clock;

    ImportReads(EntityManager entities, Caller caller, ProblemTexts texts, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /** A row with what was in it. */
    record FaultyRow(ImportRowView row, List<String> cells) {}

    @Transactional
    public ImportView get(UUID id) {
        ReachFilter reach = caller.reach(SENDERS);
        Query query = entities.createNativeQuery(IMPORTS + " WHERE p.id = :id AND " + reach.sql("p"), Tuple.class)
                .setParameter("id", id);
        return views(reach.bind(query)).stream().findFirst().orElseThrow(CommonProblems::notFound);
    }

    /** The latest first. */
    @Transactional
    public Page<ImportView> list(PageRequest page) {
        ReachFilter reach = caller.reach(SENDERS);
        Query query = entities.createNativeQuery(
                        IMPORTS + " WHERE p.id < :after AND " + reach.sql("p") + " ORDER BY p.id DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("after", page.after(UUID.class).orElse(AFTER_ALL))
                .setParameter("limit", page.limit() + 1);
        return Page.of(views(reach.bind(query)), page, ImportView::id);
    }

    @Transactional
    public Page<ImportRowView> rows(UUID id, @Nullable Verdict verdict, PageRequest page) {
        get(id);
        long after = page.after(Long.class).orElse(0L);
        List<ImportRowView> rows = faulty(id, verdict, after, page.limit() + 1).stream()
                .map(FaultyRow::row)
                .toList();
        return Page.of(rows, page, ImportRowView::row);
    }

    @Transactional
    List<FaultyRow> faulty(UUID id, @Nullable Verdict verdict, long after, int limit) {
        Query query = entities.createNativeQuery(ROWS, Tuple.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("verdict", verdict == null ? null : verdict.name())
                .setParameter("limit", limit);
        return ((List<?>) query.getResultList())
                .stream().map(row -> row((Tuple) row)).toList();
    }

    private FaultyRow row(Tuple row) {
        List<String> columns = texts(row, "columns");
        List<String> reasons = texts(row, "reasons");
        List<ImportRowView.Fault> faults = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String message = texts.text(Locale.CHINESE, "field." + reasons.get(i), "field.invalid");
            faults.add(new ImportRowView.Fault(columns.get(i), reasons.get(i), message));
        }
        ImportRowView view = new ImportRowView(
                row.get("row_number", Long.class),
                Verdict.valueOf(row.get("verdict", String.class)),
                row.get("entry_id", UUID.class),
                faults);
        return new FaultyRow(view, texts(row, "cells"));
    }

    private static List<String> texts(Tuple row, String column) {
        return row.get(column) instanceof String[] texts ? List.of(texts) : List.of();
    }

    private List<ImportView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row)).toList();
    }

    private ImportView view(Tuple row) {
        Instant started = row.get("started_at", Instant.class);
        Instant finished = row.get("finished_at", Instant.class);
        long done = row.get("rows_done", Long.class);
        return new ImportView(
                row.get("id", UUID.class),
                ImportKind.valueOf(row.get("kind", String.class)),
                ImportMode.valueOf(row.get("mode", String.class)),
                ImportState.valueOf(row.get("state", String.class)),
                row.get("division_code", String.class),
                row.get("bytes", Long.class),
                row.get("created_at", Instant.class),
                started,
                finished,
                row.get("rows_total", Long.class),
                done,
                started == null
                        ? 0
                        : rate(done, Duration.between(started, finished == null ? clock.instant() : finished)),
                new ImportCounts(
                        row.get("rows_new", Long.class),
                        row.get("rows_same", Long.class),
                        row.get("rows_changed", Long.class),
                        row.get("rows_duplicate", Long.class),
                        row.get("rows_refused", Long.class)),
                row.get("failure", String.class));
    }

    private static long rate(long rows, Duration time) {
        return rows * 1000 / Math.max(1, time.toMillis());
    }
}
