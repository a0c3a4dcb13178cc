package cn.fengxing.grievance.retention;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.kit.due.DueRowFailed;
import cn.fengxing.kit.due.DueWork;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends cases whose years are over, wherever the clock of the domain stands. */
@Singleton
class EndKeptCases implements DueWork {

    private final EntityManager entities;
    private final ForgetCase forgetCase;
    private final CaseRetention retention;

    EndKeptCases(EntityManager entities, ForgetCase forgetCase, CaseRetention retention) {
        this.entities = entities;
        this.forgetCase = forgetCase;
        this.retention = retention;
    }

    @Override
    public String name() {
        return "end-kept-cases";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        Instant before = now.atZone(SHANGHAI).minus(retention.kept()).toInstant();
        List<?> due = entities.createNativeQuery("""
                        SELECT id FROM grievance WHERE closed_at <= ?1 AND NOT forgotten
                         ORDER BY closed_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", UUID.class)
                .setParameter(1, before)
                .setParameter(2, limit)
                .getResultList();
        for (Object id : due) {
            try {
                forgetCase.forget((UUID) id);
            } catch (RuntimeException e) {
                throw due.size() == 1 ? new DueRowFailed((UUID) id, e) : e;
            }
        }
        return due.size();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        Object closed = entities.createNativeQuery(
                        "SELECT min(closed_at) FROM grievance WHERE closed_at IS NOT NULL AND NOT forgotten",
                        Instant.class)
                .getSingleResult();
        return Optional.ofNullable((Instant) closed)
                .map(at -> at.atZone(SHANGHAI).plus(retention.kept()).toInstant());
    }
}
