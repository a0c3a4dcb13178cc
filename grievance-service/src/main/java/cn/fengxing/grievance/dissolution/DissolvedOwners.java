package cn.fengxing.grievance.dissolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The list of organisations that are no more, which the database keeps as it learns of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DissolvedOwners {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(15);
    private static final Duration LONG_ENOUGH = Duration.ofHours(1);

    private final EntityManager entities;

    DissolvedOwners(EntityManager entities) {
        this.entities = entities;
    }

    List<UUID> claim(Instant now, int limit) {
        return uuids("""
                SELECT organisation_id FROM dissolved_owner WHERE look_at <= ?1
                 ORDER BY look_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", now, limit);
    }

    /** Open cases of these, locked; but for those that failed. */
    List<UUID> casesOf(List<UUID> owners, int limit) {
        return owners.isEmpty() ? List.of() : uuids("""
                        SELECT g.id FROM grievance g JOIN dissolved_owner d ON d.organisation_id = g.owner_id
                         WHERE g.owner_id IN (?1) AND g.status <> 'CLOSED' AND g.id <> ALL(d.skipped)
                         ORDER BY g.due_at LIMIT ?2 FOR UPDATE OF g""", owners, limit);
    }

    /** Nothing is left of them but what failed. */
    void lookAgainLater(List<UUID> owners, Instant now) {
        if (owners.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        DELETE FROM dissolved_owner
                         WHERE organisation_id IN (?1) AND skipped = '{}' AND noticed_at < ?2""")
                .setParameter(1, owners)
                .setParameter(2, now.minus(LONG_ENOUGH))
                .executeUpdate();
        entities.createNativeQuery(
                        "UPDATE dissolved_owner SET look_at = ?2, skipped = '{}' WHERE organisation_id IN (?1)")
                .setParameter(1, owners)
                .setParameter(2, now.plus(BETWEEN_LOOKS))
                .executeUpdate();
    }

    void skip(UUID grievanceId) {
        entities.createNativeQuery("""
                        UPDATE dissolved_owner SET skipped = skipped || CAST(?1 AS uuid)
                         WHERE organisation_id = (SELECT owner_id FROM grievance WHERE id = CAST(?1 AS uuid))""").setParameter(1, grievanceId).executeUpdate();
    }

    void note(UUID organisationId, Instant now) {
        entities.createNativeQuery("""
                        INSERT INTO dissolved_owner (organisation_id, noticed_at) VALUES (?1, ?2)
                        ON CONFLICT (organisation_id) DO UPDATE SET noticed_at = excluded.noticed_at, look_at = '-infinity'""")
                .setParameter(1, organisationId)
                .setParameter(2, now)
                .executeUpdate();
    }

    Optional<Instant> earliest() {
        Object earliest = entities.createNativeQuery(
                        "SELECT min(greatest(look_at, noticed_at)) FROM dissolved_owner", Instant.class)
                .getSingleResult();
        return Optional.ofNullable((Instant) earliest);
    }

    private List<UUID> uuids(String sql, Object first, Object second) {
        List<?> rows = entities.createNativeQuery(sql, UUID.class)
                .setParameter(1, first)
                .setParameter(2, second)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
