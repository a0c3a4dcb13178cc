package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The suggestions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Suggestions implements PanacheRepositoryBase<Suggestion, UUID> {

    public Suggestion get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    List<Suggestion> findBy(byte[] suggesterIndex) {
        return list("suggesterIndex", (Object) suggesterIndex);
    }

    /** Whose clock rings, locked for this transaction; those that another replica holds are left to it. */
    public List<Suggestion> claimRinging(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM suggestion WHERE alarm_at <= ?1 ORDER BY alarm_at LIMIT ?2 FOR UPDATE SKIP LOCKED",
                        Suggestion.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(Suggestion.class::cast)
                .toList();
    }

    public Optional<Instant> earliestAlarm() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(alarmAt) from Suggestion where alarmAt is not null", Instant.class)
                .getSingleResult());
    }

    /** One more, or that many fewer, who wish the same. Beside the version. */
    public void countMeToo(UUID id, int by) {
        getEntityManager()
                .createNativeQuery("UPDATE suggestion SET me_too = me_too + ?2 WHERE id = ?1")
                .setParameter(1, id)
                .setParameter(2, by)
                .executeUpdate();
    }
}
