package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The hazards. Whatever happens to one is written with its step and its event in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Hazards implements PanacheRepositoryBase<Hazard, UUID> {

    private final Outbox outbox;
    private final Event<HazardChanged> changes;

    Hazards(Outbox outbox, Event<HazardChanged> changes) {
        this.outbox = outbox;
        this.changes = changes;
    }

    public void add(Hazard.Reported reported) {
        persist(reported.hazard());
        record(reported.hazard(), reported.change());
    }

    /** The hazard first: who comes too late is to fail at its version, and not at a step that is there already. */
    public void record(Hazard hazard, HazardChange change) {
        flush();
        HazardEntry entry = change.entry();
        if (entry != null) {
            getEntityManager().persist(entry);
            flush();
        }
        if (change.event() != null) {
            outbox.publish(change.event(), hazard.version());
        }
        if (entry != null) {
            changes.fire(new HazardChanged(hazard, entry.action(), change.before(), entry.happenedAt()));
        }
    }

    public Hazard get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    public Optional<Instant> earliestAlarm() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(clock.alarmAt) from Hazard where clock.alarmAt is not null", Instant.class)
                .getSingleResult());
    }

    /** Hazards whose clock rings, locked for this transaction; those that another replica holds are left to it. */
    public List<Hazard> claimRinging(Instant now, int limit) {
        return claim("alarm_at", now, limit);
    }

    /** Hazards of which it is time to forget what people wrote. */
    public List<Hazard> claimForgettable(Instant now, int limit) {
        return claim("forget_at", now, limit);
    }

    private List<Hazard> claim(String column, Instant now, int limit) {
        String sql = "SELECT * FROM hazard WHERE " + column + " <= ?1 ORDER BY " + column
                + " LIMIT ?2 FOR UPDATE SKIP LOCKED";
        return getEntityManager()
                .createNativeQuery(sql, Hazard.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(Hazard.class::cast)
                .toList();
    }
}
