package cn.fengxing.member.person;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who looked at whose data and why, for the person to see. */
@ApplicationScoped
public class Openings {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Openings(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID personId, String reason) {
        entities.createNativeQuery("""
                        INSERT INTO opening (id, person_id, opened_by, field, reason, opened_at)
                        VALUES (?1, ?2, ?3, 'CONTACT', ?4, ?5)""")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, caller.personId())
                .setParameter(4, reason)
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** Of the caller's data, newest first. */
    @Transactional
    public List<OpeningView> mine() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT opened_by, field, reason, opened_at FROM opening
                         WHERE person_id = ?1 ORDER BY id DESC LIMIT 200""", Tuple.class)
                .setParameter(1, caller.personId())
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private static OpeningView view(Tuple row) {
        return new OpeningView(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class), row.get(3, Instant.class));
    }
}
