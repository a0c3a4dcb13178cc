package cn.fengxing.grievance.survey;

import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The surveys. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Surveys implements PanacheRepositoryBase<Survey, UUID> {

    public Survey get(UUID id) {
        return findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }

    /** Whose end waits until the answer is in. */
    Survey getForAnswer(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ).orElseThrow(CommonProblems::notFound);
    }

    /** Whose time is over, locked for this transaction; those that another replica holds are left to it. */
    List<Survey> claimOver(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM survey WHERE NOT closed AND closes_at <= ?1 ORDER BY closes_at LIMIT ?2 FOR UPDATE SKIP LOCKED",
                        Survey.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(Survey.class::cast)
                .toList();
    }

    Optional<Instant> earliestEnd() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(closesAt) from Survey where not closed", Instant.class)
                .getSingleResult());
    }
}
