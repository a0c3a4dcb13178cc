package cn.fengxing.member.notification;

import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The queue of alerts in the database, one place in it for each person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Alerts {

    private final EntityManager entities;

    Alerts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An alert that this replica has for a while.
     *
     * @param sentAt when the person was last told of anything
     */
    public record Claimed(
            UUID personId,
            UUID id,
            boolean urgent,
            int tries,
            @Nullable Instant sentAt) {}

    void raise(UUID personId, Instant dueAt, boolean urgent) {
        entities.createNativeQuery("""
                        INSERT INTO notice_alert AS a (person_id, id, due_at, urgent) VALUES (?1, ?2, ?3, ?4)
                        ON CONFLICT (person_id) DO UPDATE
                           SET due_at = least(a.due_at, excluded.due_at),
                               id = CASE WHEN a.due_at IS NULL THEN excluded.id ELSE a.id END,
                               urgent = excluded.urgent OR a.due_at IS NOT NULL AND a.urgent""")
                .setParameter(1, personId)
                .setParameter(2, Ids.next())
                .setParameter(3, dueAt)
                .setParameter(4, urgent)
                .executeUpdate();
    }

    /** Nobody else takes them before the lease is over; whoever took them and died sends nothing twice but these. */
    public List<Claimed> claim(Instant now, Duration lease, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        UPDATE notice_alert a SET claimed_until = ?2, tries = a.tries + 1
                          FROM (SELECT person_id FROM notice_alert
                                 WHERE due_at <= ?1 AND (claimed_until IS NULL OR claimed_until <= ?1)
                                 ORDER BY due_at LIMIT ?3 FOR UPDATE SKIP LOCKED) due
                         WHERE a.person_id = due.person_id
                        RETURNING a.person_id, a.id, a.urgent, a.tries, a.sent_at""", Tuple.class)
                .setParameter(1, now)
                .setParameter(2, now.plus(lease))
                .setParameter(3, limit)
                .getResultList();
        return rows.stream().map(row -> claimed((Tuple) row)).toList();
    }

    /** Sent, or nothing to send: rests until the next notice is shown, if one waits for its day. */
    public void settle(Claimed alert, Optional<Instant> next, @Nullable Instant sentAt) {
        entities.createNativeQuery("""
                        UPDATE notice_alert
                           SET due_at = CAST(?3 AS timestamptz), id = ?4, urgent = false, tries = 0, claimed_until = NULL,
                               sent_at = coalesce(CAST(?5 AS timestamptz), sent_at)
                         WHERE person_id = ?1 AND id = ?2""")
                .setParameter(1, alert.personId())
                .setParameter(2, alert.id())
                .setParameter(3, next.map(Instant::toString).orElse(null))
                .setParameter(4, Ids.next())
                .setParameter(5, sentAt == null ? null : sentAt.toString())
                .executeUpdate();
    }

    /** @param tried whether it counts as a try */
    public void putOff(Claimed alert, Instant until, boolean tried) {
        entities.createNativeQuery("""
                        UPDATE notice_alert SET due_at = ?3, claimed_until = NULL, tries = ?4
                         WHERE person_id = ?1 AND id = ?2""")
                .setParameter(1, alert.personId())
                .setParameter(2, alert.id())
                .setParameter(3, until)
                .setParameter(4, tried ? alert.tries() : alert.tries() - 1)
                .executeUpdate();
    }

    public Optional<Instant> earliestDue() {
        return Optional.ofNullable(entities.createNativeQuery(
                                "SELECT min(due_at) FROM notice_alert WHERE due_at IS NOT NULL", Instant.class)
                        .getSingleResult())
                .map(Instant.class::cast);
    }

    private static Claimed claimed(Tuple row) {
        return new Claimed(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, Boolean.class),
                row.get(3, Integer.class),
                row.get(4, Instant.class));
    }
}
