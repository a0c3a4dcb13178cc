package cn.fengxing.grievance.retaliation.announced;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.reading.OwnerNames;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.grievance.retaliation.rule.Penalty;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads what companies announced: the worker, the company itself, and the department that was told. */
@ApplicationScoped
@Transactional
public class AnnouncedMeasures {

    private static final int MOST = 50;

    private static final Set<Standing> READERS = Set.of(Standing.WORKER, Standing.COMPANY, Standing.AUTHORITY);

    private static final String COLUMNS = """
            SELECT m.id, m.organisation_id, g.category, m.penalty, m.reason, m.planned_on, m.announced_at, m.grievance_id
              FROM announced_measure m JOIN grievance g ON g.id = m.grievance_id
            """;

    private final EntityManager entities;
    private final CaseAccess access;
    private final Statements statements;
    private final OwnerNames ownerNames;
    private final Caller caller;

    AnnouncedMeasures(
            EntityManager entities, CaseAccess access, Statements statements, OwnerNames ownerNames, Caller caller) {
        this.entities = entities;
        this.access = access;
        this.statements = statements;
        this.ownerNames = ownerNames;
        this.caller = caller;
    }

    /** A company reads its own. */
    public AnnouncedMeasuresView at(UUID caseId) {
        CaseAccess.Opened opened = access.open(caseId, "open-announced-measures");
        if (!READERS.contains(opened.standing())) {
            throw CommonProblems.notFound();
        }
        Grievance grievance = opened.grievance();
        boolean company = opened.standing() == Standing.COMPANY;
        return new AnnouncedMeasuresView(read(entities.createNativeQuery(
                        COLUMNS + "WHERE m.grievance_id = :case AND (NOT :company OR m.organisation_id = :owner)"
                                + " ORDER BY m.id LIMIT " + MOST,
                        Tuple.class)
                .setParameter("case", grievance.id())
                .setParameter("company", company)
                .setParameter("owner", grievance.ownerId())));
    }

    /** What the caller's departments were told, the newest first. */
    public Page<AnnouncedMeasureView> told(PageRequest page) {
        caller.requireAny(Role.REGULATOR);
        Query query = entities.createNativeQuery(
                        COLUMNS
                                + "WHERE m.department_id IN (:departments) AND m.id < :after ORDER BY m.id DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("departments", caller.organisations(Role.REGULATOR))
                .setParameter("after", page.after(UUID.class).orElse(new UUID(-1, -1)))
                .setParameter("limit", page.limit() + 1);
        return Page.of(read(query), page, AnnouncedMeasureView::id);
    }

    private List<AnnouncedMeasureView> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private AnnouncedMeasureView view(Tuple row) {
        UUID company = row.get(1, UUID.class);
        return new AnnouncedMeasureView(
                row.get(0, UUID.class),
                new OwnerView(company, ownerNames.of(company)),
                Category.valueOf(row.get(2, String.class)),
                Penalty.valueOf(row.get(3, String.class)),
                statements
                        .note(row.get(7, UUID.class), row.get(4, byte[].class))
                        .orElse(""),
                row.get(5, LocalDate.class),
                LocalDate.ofInstant(row.get(6, Instant.class), SHANGHAI));
    }
}
