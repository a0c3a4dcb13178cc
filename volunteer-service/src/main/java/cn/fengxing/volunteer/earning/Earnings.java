package cn.fengxing.volunteer.earning;

import cn.fengxing.volunteer.points.Credit;
import cn.fengxing.volunteer.points.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Earnings that wait for the night. */
@ApplicationScoped
public class Earnings {

    private final EntityManager entities;
    private final Clock clock;

    Earnings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Applies the rule in force today; a source that was seen before, or a person who was erased, adds nothing. */
    void add(Reason reason, UUID sourceId, UUID personId) {
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        INSERT INTO earning
                        SELECT ?1, ?2, ?3, rule, points, ?4 FROM earning_rule
                         WHERE reason = ?1 AND valid_from <= (?5 AT TIME ZONE 'Asia/Shanghai')::date
                           AND NOT EXISTS (SELECT FROM erased_person WHERE person_id = ?3)
                           AND NOT EXISTS (SELECT FROM transfer t WHERE t.reason = ?1 AND t.source_id = ?2)
                         ORDER BY valid_from DESC, rule DESC LIMIT 1
                        ON CONFLICT (reason, source_id) DO NOTHING""")
                .setParameter(1, reason.name())
                .setParameter(2, sourceId)
                .setParameter(3, personId)
                .setParameter(4, Night.after(now))
                .setParameter(5, now)
                .executeUpdate();
    }

    /** Takes due earnings out of the queue; a row that another replica holds is left to it. */
    List<Credit> takeDue(Instant now, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        DELETE FROM earning WHERE (reason, source_id) IN (
                            SELECT reason, source_id FROM earning WHERE due_at <= ?1
                             ORDER BY person_id, due_at LIMIT ?2 FOR UPDATE SKIP LOCKED)
                        RETURNING reason, source_id, person_id, rule, points""", Tuple.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
        return rows.stream().map(row -> earning((Tuple) row)).toList();
    }

    @Transactional
    Optional<Instant> earliestDue() {
        List<?> times = entities.createNativeQuery("SELECT due_at FROM earning ORDER BY due_at LIMIT 1", Instant.class)
                .getResultList();
        return times.stream().findFirst().map(Instant.class::cast);
    }

    /**
     * Whose account this one's is; nobody else's when null. Most people never have a row.
     *
     * @return whether that is news
     */
    boolean readAs(UUID personId, @Nullable UUID mergedInto, long version) {
        return entities.createNativeQuery("""
                        INSERT INTO merged_person AS m SELECT ?1, CAST(?2 AS uuid), ?3
                         WHERE CAST(?2 AS uuid) IS NOT NULL OR EXISTS (SELECT FROM merged_person WHERE from_id = ?1)
                        ON CONFLICT (from_id) DO UPDATE SET to_id = excluded.to_id, version = excluded.version
                         WHERE m.version < excluded.version""")
                        .setParameter(1, personId)
                        .setParameter(2, mergedInto == null ? null : mergedInto.toString())
                        .setParameter(3, version)
                        .executeUpdate()
                > 0;
    }

    /** An erased person earns nothing more, whatever is replayed. */
    void erase(UUID personId) {
        entities.createNativeQuery("INSERT INTO erased_person VALUES (?1) ON CONFLICT DO NOTHING")
                .setParameter(1, personId)
                .executeUpdate();
        entities.createNativeQuery("DELETE FROM earning WHERE person_id = ?1")
                .setParameter(1, personId)
                .executeUpdate();
    }

    private static Credit earning(Tuple row) {
        return new Credit(
                Reason.valueOf(row.get(0, String.class)),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, Integer.class),
                row.get(4, Integer.class));
    }
}
