package cn.fengxing.grievance.retaliation.followup;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.rule.Status;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The questions. They are put down when a case is closed, and taken away again when it goes on before they were asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FollowUps implements PanacheRepositoryBase<FollowUp, FollowUpKey> {

    private static final List<Integer> DAYS_AFTER = List.of(30, 90);

    void follow(@Observes CaseChanged changed) {
        Grievance grievance = changed.grievance();
        if (changed.change().entry() == null) {
            return;
        }
        if (grievance.status() == Status.CLOSED) {
            Resolution resolution = Objects.requireNonNull(grievance.resolution());
            DAYS_AFTER.forEach(days -> putDown(grievance, days, Objects.requireNonNull(resolution.closedAt())));
        } else if (wasClosed(changed)) {
            getEntityManager()
                    .createNativeQuery("DELETE FROM follow_up WHERE grievance_id = ?1 AND asked_at IS NULL")
                    .setParameter(1, grievance.id())
                    .executeUpdate();
        }
    }

    /** A question that was asked after an earlier end is not asked again. */
    private void putDown(Grievance grievance, int days, Instant closedAt) {
        getEntityManager()
                .createNativeQuery(
                        "INSERT INTO follow_up (grievance_id, days, due_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                .setParameter(1, grievance.id())
                .setParameter(2, days)
                .setParameter(3, closedAt.plus(Duration.ofDays(days)))
                .executeUpdate();
    }

    private static boolean wasClosed(CaseChanged changed) {
        return switch (Objects.requireNonNull(changed.change().entry()).action()) {
            case ESCALATE, REOPEN -> true;
            default -> false;
        };
    }

    /** Of the case, those that were asked. */
    List<FollowUp> askedAbout(Grievance grievance) {
        return list("grievanceId = ?1 and askedAt is not null order by days", grievance.id());
    }

    Optional<Instant> earliestDue() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(dueAt) from FollowUp where askedAt is null", Instant.class)
                .getSingleResult());
    }

    /** Questions whose time has come, locked; those that another replica holds are left to it. */
    List<FollowUp> claimDue(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM follow_up WHERE asked_at IS NULL AND due_at <= ?1 ORDER BY due_at LIMIT ?2 "
                                + "FOR UPDATE SKIP LOCKED",
                        FollowUp.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(FollowUp.class::cast)
                .toList();
    }

    /** All questions about the case wait. */
    void putOff(UUID grievanceId, Instant until) {
        list("grievanceId = ?1 and askedAt is null and dueAt < ?2", grievanceId, until)
                .forEach(each -> each.putOff(until));
    }
}
