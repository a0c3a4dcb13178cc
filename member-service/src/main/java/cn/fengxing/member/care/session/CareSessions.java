package cn.fengxing.member.care.session;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.care.CareRunners;
import cn.fengxing.member.care.Programme;
import cn.fengxing.member.care.Programmes;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions in the database. */
@ApplicationScoped
public class CareSessions implements PanacheRepositoryBase<CareSession, UUID> {

    private final CareRunners runners;
    private final Programmes programmes;

    CareSessions(CareRunners runners, Programmes programmes) {
        this.runners = runners;
        this.programmes = programmes;
    }

    /** A session with what it is a session of. */
    public record Held(CareSession session, Programme programme) {}

    public Held get(UUID id) {
        CareSession session = findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        return new Held(session, programmes.get(session.programmeId()));
    }

    /** One that the caller runs. */
    public Held run(UUID id) {
        runners.requireAny();
        Held held = get(id);
        runners.require(held.programme().organisationId());
        return held;
    }

    /** Those whose visitors are to be reminded, locked for this transaction. */
    public List<CareSession> claimToRemind(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        SELECT * FROM care_session WHERE remind_at <= ?1
                         ORDER BY remind_at LIMIT ?2 FOR UPDATE SKIP LOCKED""", CareSession.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(CareSession.class::cast)
                .toList();
    }

    public Optional<Instant> earliestReminder() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(remindAt) from CareSession where remindAt is not null", Instant.class)
                .getSingleResult());
    }

    public void remindLater(UUID id, Instant until) {
        update("remindAt = ?2 where id = ?1 and remindAt is not null", id, until);
    }

    /** Beside the entity, so that two who come at once do not collide in its version. */
    public void addAttended(UUID id, int delta) {
        getEntityManager()
                .createNativeQuery("UPDATE care_session SET attended = attended + ?2 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, delta)
                .executeUpdate();
    }
}
