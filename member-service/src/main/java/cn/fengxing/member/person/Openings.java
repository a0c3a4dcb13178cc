package cn.fengxing.member.person;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.member.holding.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who looked at whose data and why, for the person to see: append-only, so that a merge reads both histories and moves neither. */
@ApplicationScoped
public class Openings implements Holding {

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    Openings(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param field what was looked at: {@code CONTACT} in the clear, {@code LOOKUP} masked, found by the phone, {@code CONSENT} in the clear because the person agreed */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(UUID personId, String field, String reason) {
        entities.createNativeQuery("""
                        INSERT INTO opening (id, person_id, opened_by, field, reason, opened_at)
                        VALUES (?1, ?2, ?3, ?4, ?5, ?6)""")
                .setParameter(1, Ids.next())
                .setParameter(2, personId)
                .setParameter(3, caller.personId())
                .setParameter(4, field)
                .setParameter(5, reason)
                .setParameter(6, clock.instant())
                .executeUpdate();
    }

    /** Of the caller's data, newest first. */
    @Transactional
    public List<OpeningView> mine() {
        return of(caller.personId(), 200);
    }

    /** Newest first; also those of accounts merged into this one. */
    private List<OpeningView> of(UUID personId, int limit) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT opened_by, field, reason, opened_at FROM opening
                         WHERE person_id IN (SELECT id FROM person WHERE id = ?1 OR merged_into = ?1)
                         ORDER BY opened_at DESC, id DESC""", Tuple.class)
                .setParameter(1, personId)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    @Override
    public String name() {
        return "openings";
    }

    @Override
    public List<OpeningView> held(UUID personId) {
        return of(personId, Integer.MAX_VALUE);
    }

    @Override
    public void erase(UUID personId) {
        // who looked, beside a bare id, which leads to nobody once the person is erased
    }

    private static OpeningView view(Tuple row) {
        return new OpeningView(
                row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class), row.get(3, Instant.class));
    }
}
