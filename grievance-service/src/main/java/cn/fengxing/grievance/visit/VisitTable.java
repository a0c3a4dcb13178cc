package cn.fengxing.grievance.visit;

import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests to read a case, and what became of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class VisitTable {

    /** A request that nobody grants meanwhile is forgotten. */
    private static final Duration WAITS = Duration.ofDays(7);

    private static final String COLUMNS = """
            SELECT v.id, v.grievance_id, g.number, v.visitor_id, v.organisation_id, v.role, v.reason, v.requested_at, v.until
              FROM visit v JOIN grievance g ON g.id = v.grievance_id
            """;

    private final EntityManager entities;
    private final Statements statements;

    VisitTable(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    void add(VisitView visit, UUID grievanceId) {
        entities.createNativeQuery("""
                        INSERT INTO visit (id, grievance_id, visitor_id, organisation_id, role, reason, requested_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, visit.id())
                .setParameter(2, grievanceId)
                .setParameter(3, visit.visitorId())
                .setParameter(4, visit.organisationId())
                .setParameter(5, visit.role().name())
                .setParameter(6, statements.sealNote(grievanceId, visit.reason()))
                .setParameter(7, visit.requestedAt())
                .executeUpdate();
    }

    void grant(UUID id, UUID by, Instant now, Instant until) {
        entities.createNativeQuery("UPDATE visit SET granted_by = ?2, granted_at = ?3, until = ?4 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, by)
                .setParameter(3, now)
                .setParameter(4, until)
                .executeUpdate();
    }

    /** Locked for this transaction. */
    Optional<VisitView> waiting(UUID id, Instant now) {
        return views(entities.createNativeQuery(
                                COLUMNS
                                        + "WHERE v.id = ?1 AND v.granted_by IS NULL AND v.requested_at > ?2 FOR UPDATE OF v",
                                Tuple.class)
                        .setParameter(1, id)
                        .setParameter(2, now.minus(WAITS)))
                .stream()
                .findFirst();
    }

    /** What waits there, and what was granted to the visitor and still is. */
    List<VisitView> at(UUID organisationId, UUID visitor, Instant now, UUID after, int limit) {
        return views(entities.createNativeQuery(COLUMNS + """
                                WHERE v.organisation_id = ?1 AND v.id > ?4
                                  AND (v.granted_by IS NULL AND v.requested_at > ?3 OR v.visitor_id = ?2 AND v.until > ?5)
                                ORDER BY v.id""", Tuple.class)
                .setParameter(1, organisationId)
                .setParameter(2, visitor)
                .setParameter(3, now.minus(WAITS))
                .setParameter(4, after)
                .setParameter(5, now)
                .setMaxResults(limit));
    }

    private List<VisitView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private VisitView view(Tuple row) {
        UUID grievanceId = row.get(1, UUID.class);
        return new VisitView(
                row.get(0, UUID.class),
                grievanceId,
                row.get(2, String.class),
                row.get(3, UUID.class),
                row.get(4, UUID.class),
                Role.valueOf(row.get(5, String.class)),
                statements.note(grievanceId, row.get(6, byte[].class)).orElse(""),
                row.get(7, Instant.class),
                row.get(8, Instant.class));
    }
}
