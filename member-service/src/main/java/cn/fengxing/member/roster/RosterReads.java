package cn.fengxing.member.roster;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A company reads its own lists, and of their rows what is wrong with the form. */
@ApplicationScoped
public class RosterReads {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String COLUMNS = """
            SELECT id, company_id, scope, mode, legal_basis, basis_reference, state, created_at, finished_at, failure,
                   rows_done, rows_refused FROM roster
            """;

    private final EntityManager entities;
    private final Caller caller;
    private final ProblemTexts texts;

    RosterReads(EntityManager entities, Caller caller, ProblemTexts texts) {
        this.entities = entities;
        this.caller = caller;
        this.texts = texts;
    }

    @Transactional
    public RosterView get(UUID id) {
        caller.requireAny(ReceiveRoster.SENDERS);
        Query query = entities.createNativeQuery(COLUMNS + "WHERE id = :id", Tuple.class)
                .setParameter("id", id);
        return views(query).stream()
                .filter(roster -> caller.reaches(roster.companyId(), ReceiveRoster.SENDERS))
                .findFirst()
                .orElseThrow(CommonProblems::notFound);
    }

    /** The latest first. */
    @Transactional
    public Page<RosterView> list(UUID companyId, PageRequest page) {
        caller.require(companyId, ReceiveRoster.SENDERS);
        Query query = entities.createNativeQuery(
                        COLUMNS + "WHERE company_id = :company AND id < :after ORDER BY id DESC LIMIT :limit",
                        Tuple.class)
                .setParameter("company", companyId)
                .setParameter("after", page.after(UUID.class).orElse(AFTER_ALL))
                .setParameter("limit", page.limit() + 1);
        return Page.of(views(query), page, RosterView::id);
    }

    @Transactional
    public Page<RosterFaultView> faults(UUID id, PageRequest page) {
        get(id);
        long after = page.after(Long.class).orElse(-1L);
        Query query = entities.createNativeQuery("""
                        SELECT row_number, column_name, reason FROM roster_fault
                         WHERE roster_id = :id AND at = 0 AND row_number > :after ORDER BY row_number LIMIT :limit""", Tuple.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("limit", page.limit() + 1);
        List<RosterFaultView> faults = ((List<?>) query.getResultList())
                .stream().map(row -> fault((Tuple) row)).toList();
        return Page.of(faults, page, RosterFaultView::row);
    }

    /** A refused row with all that is wrong with it. */
    record RefusedRow(long row, List<RosterFaultView> faults) {}

    /** Whether the caller may know, {@link #get} has decided. */
    @Transactional
    List<RefusedRow> refused(UUID id, long after, int limit) {
        Query query = entities.createNativeQuery("""
                        SELECT row_number, column_name, reason FROM roster_fault
                         WHERE roster_id = :id AND row_number IN (
                                   SELECT row_number FROM roster_fault
                                    WHERE roster_id = :id AND at = 0 AND row_number > :after ORDER BY row_number LIMIT :limit)
                         ORDER BY row_number, at""", Tuple.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setParameter("limit", limit);
        return ((List<?>) query.getResultList())
                .stream()
                        .map(row -> fault((Tuple) row))
                        .collect(Collectors.groupingBy(RosterFaultView::row, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(row -> new RefusedRow(row.getKey(), row.getValue()))
                        .toList();
    }

    private RosterFaultView fault(Tuple row) {
        String reason = row.get(2, String.class);
        String message = texts.text(Locale.CHINESE, "field." + reason, "field.invalid");
        return new RosterFaultView(row.get(0, Long.class), "REFUSED", row.get(1, String.class), reason, message);
    }

    private static List<RosterView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row)).toList();
    }

    private static RosterView view(Tuple row) {
        return new RosterView(
                row.get("id", UUID.class),
                row.get("company_id", UUID.class),
                RosterScope.valueOf(row.get("scope", String.class)),
                RosterMode.valueOf(row.get("mode", String.class)),
                LegalBasis.valueOf(row.get("legal_basis", String.class)),
                row.get("basis_reference", String.class),
                RosterState.valueOf(row.get("state", String.class)),
                row.get("created_at", Instant.class),
                row.get("finished_at", Instant.class),
                row.get("failure", String.class),
                row.get("rows_done", Long.class),
                row.get("rows_refused", Long.class));
    }
}
