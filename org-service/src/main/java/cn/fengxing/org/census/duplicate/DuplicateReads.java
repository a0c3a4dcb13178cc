package cn.fengxing.org.census.duplicate;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.census.LedgerEntryView;
import cn.fengxing.org.census.LedgerReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads of pairs, both of whose entries are within the caller's reach. */
@ApplicationScoped
public class DuplicateReads {

    private static final Role[] DECIDERS = {Role.ORG_ADMIN, Role.REGULATOR};
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAIRS = """
            SELECT d.id, d.entry_id, d.other_id, d.reason, d.name_similarity, d.address_similarity, d.decision,
                   d.decided_by, d.decided_at, d.version
              FROM duplicate_pair d
              JOIN %1$s p ON p.id = d.entry_id
              JOIN %1$s o ON o.id = d.other_id
            """.formatted(LedgerReads.PLACED);

    private final EntityManager entities;
    private final Caller caller;
    private final LedgerReads ledger;

    DuplicateReads(EntityManager entities, Caller caller, LedgerReads ledger) {
        this.entities = entities;
        this.caller = caller;
        this.ledger = ledger;
    }

    /** Those that wait for a decision, or those that had one; by id. */
    @Transactional
    public Page<DuplicateView> list(String divisionCode, boolean decided, PageRequest page) {
        ReachFilter reach = caller.reach(DECIDERS);
        String prefix = DivisionCode.prefix(divisionCode);
        String where = " WHERE d.id > :after AND (d.decision IS NOT NULL) = :decided"
                + " AND p.division_code >= :division AND p.division_code < :divisionEnd AND " + reach.sql("p") + " AND "
                + reach.sql("o") + " ORDER BY d.id LIMIT :limit";
        Query query = entities.createNativeQuery(PAIRS + where, Tuple.class)
                .setParameter("after", page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter("decided", decided)
                .setParameter("division", prefix)
                .setParameter("divisionEnd", prefix + ':')
                .setParameter("limit", page.limit() + 1);
        return Page.of(views(reach.bind(query)), page, DuplicateView::id);
    }

    @Transactional
    public DuplicateView get(UUID id) {
        ReachFilter reach = caller.reach(DECIDERS);
        Query query = entities.createNativeQuery(
                        PAIRS + " WHERE d.id = :id AND " + reach.sql("p") + " AND " + reach.sql("o"), Tuple.class)
                .setParameter("id", id);
        return views(reach.bind(query)).stream().findFirst().orElseThrow(CommonProblems::notFound);
    }

    private List<DuplicateView> views(Query query) {
        List<Tuple> rows = ((List<?>) query.getResultList())
                .stream().map(row -> (Tuple) row).toList();
        Map<UUID, LedgerEntryView> entries = ledger.views(rows.stream()
                .flatMap(row -> Stream.of(row.get("entry_id", UUID.class), row.get("other_id", UUID.class)))
                .toList());
        return rows.stream().map(row -> view(row, entries)).toList();
    }

    private static DuplicateView view(Tuple row, Map<UUID, LedgerEntryView> entries) {
        String decision = row.get("decision", String.class);
        return new DuplicateView(
                row.get("id", UUID.class),
                DuplicateReason.valueOf(row.get("reason", String.class)),
                rounded(row, "name_similarity"),
                rounded(row, "address_similarity"),
                decision == null ? null : Decision.valueOf(decision),
                row.get("decided_by", UUID.class),
                row.get("decided_at", Instant.class),
                entries.get(row.get("entry_id", UUID.class)),
                entries.get(row.get("other_id", UUID.class)),
                row.get("version", Long.class));
    }

    private static double rounded(Tuple row, String column) {
        return Math.round(row.get(column, Float.class) * 100) / 100.0;
    }
}
