package cn.fengxing.grievance.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The table {@code evidence}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EvidenceRows {

    private static final String COLUMNS =
            "SELECT attachment_id, grievance_id, by_worker, stay_id, for_company, added_at FROM evidence WHERE ";

    private final EntityManager entities;

    EvidenceRows(EntityManager entities) {
        this.entities = entities;
    }

    void add(Piece piece) {
        entities.createNativeQuery("""
                        INSERT INTO evidence (attachment_id, grievance_id, by_worker, stay_id, for_company, added_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, piece.id())
                .setParameter(2, piece.grievanceId())
                .setParameter(3, piece.byWorker())
                .setParameter(4, piece.stayId())
                .setParameter(5, piece.forCompany())
                .setParameter(6, piece.addedAt())
                .executeUpdate();
    }

    Optional<Piece> find(UUID id) {
        return pieces(entities.createNativeQuery(COLUMNS + "attachment_id = ?1", Tuple.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** In the order in which they came. */
    List<Piece> of(UUID grievanceId) {
        return pieces(
                entities.createNativeQuery(COLUMNS + "grievance_id = ?1 ORDER BY added_at, attachment_id", Tuple.class)
                        .setParameter(1, grievanceId));
    }

    /** Of the worker's, a company sees exactly these from now on. */
    void letCompanySee(UUID grievanceId, Collection<UUID> ids) {
        entities.createNativeQuery("""
                        UPDATE evidence SET for_company = attachment_id = ANY(CAST(string_to_array(?2, ',') AS uuid[]))
                         WHERE grievance_id = ?1 AND by_worker""")
                .setParameter(1, grievanceId)
                .setParameter(2, ids.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    void delete(UUID grievanceId) {
        entities.createNativeQuery("DELETE FROM evidence WHERE grievance_id = ?1")
                .setParameter(1, grievanceId)
                .executeUpdate();
    }

    private static List<Piece> pieces(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast).map(EvidenceRows::piece).toList();
    }

    private static Piece piece(Tuple row) {
        return new Piece(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, Boolean.class),
                row.get(3, UUID.class),
                row.get(4, Boolean.class),
                row.get(5, Instant.class));
    }
}
