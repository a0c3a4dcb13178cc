package cn.fengxing.grievance.opening;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Reads who opened a case, for the worker who filed it. */
@ApplicationScoped
public class CaseOpenings {

    private final EntityManager entities;
    private final CaseAccess access;
    private final Statements statements;

    CaseOpenings(EntityManager entities, CaseAccess access, Statements statements) {
        this.entities = entities;
        this.access = access;
        this.statements = statements;
    }

    private record Row(UUID last, CaseOpeningView view) {}

    /** The latest first. */
    @Transactional
    public Page<CaseOpeningView> of(UUID id, PageRequest page) {
        CaseAccess.Opened opened = access.open(id, "open-openings");
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        List<?> rows = entities.createNativeQuery("""
                        SELECT * FROM (
                            SELECT last_value(o.id) OVER day AS last, CAST(o.opened_at AT TIME ZONE 'Asia/Shanghai' AS date),
                                   o.organisation_id, coalesce(k.name, ''), o.role, o.purpose,
                                   count(*) OVER day, o.reason, o.id
                              FROM case_opening o LEFT JOIN known_organisation k ON k.id = o.organisation_id
                             WHERE o.grievance_id = ?1
                            WINDOW day AS (PARTITION BY CAST(o.opened_at AT TIME ZONE 'Asia/Shanghai' AS date),
                                                        o.organisation_id, o.role, o.purpose, o.reason
                                           ORDER BY o.id RANGE BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)) each_day
                         WHERE last = id AND last < ?2 ORDER BY last DESC""", Tuple.class)
                .setParameter(1, opened.grievance().id())
                .setParameter(2, page.after(UUID.class).orElse(new UUID(-1, -1)))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Page<Row> found = Page.of(
                rows.stream()
                        .map(row -> row((Tuple) row, opened.grievance().id()))
                        .toList(),
                page,
                Row::last);
        return new Page<>(found.items().stream().map(Row::view).toList(), found.next());
    }

    private Row row(Tuple row, UUID grievanceId) {
        byte[] reason = row.get(7, byte[].class);
        return new Row(
                row.get(0, UUID.class),
                new CaseOpeningView(
                        row.get(1, LocalDate.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        Role.valueOf(row.get(4, String.class)),
                        row.get(5, String.class),
                        row.get(6, Long.class).intValue(),
                        reason == null
                                ? null
                                : statements.note(grievanceId, reason).orElse(null)));
    }
}
