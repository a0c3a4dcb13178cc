package cn.fengxing.member.answer;

import cn.fengxing.kit.due.DueWork;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asks whoever was not seen for long whether they are still there, a week before the number may go to somebody else. */
@ApplicationScoped
class AskSilent implements DueWork {

    private final EntityManager entities;
    private final SendNotice sendNotice;
    private final Clock clock;

    AskSilent(EntityManager entities, SendNotice sendNotice, Clock clock) {
        this.entities = entities;
        this.sendNotice = sendNotice;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ask-silent-accounts";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<UUID> silent = claim(Today.by(clock), limit);
        sendNotice.toAll(silent, NoticeKind.STILL_THERE, null, now);
        return silent.size();
    }

    private List<UUID> claim(LocalDate today, int limit) {
        return entities
                .createNativeQuery("""
                        WITH silent AS (
                            SELECT id FROM person
                             WHERE last_seen_on <= ?2 AND asked_on IS NULL AND phone_index IS NOT NULL
                             ORDER BY last_seen_on LIMIT ?3 FOR UPDATE SKIP LOCKED)
                        UPDATE person p SET asked_on = ?1 FROM silent s WHERE p.id = s.id RETURNING p.id""", UUID.class)
                .setParameter(1, today)
                .setParameter(2, today.minusDays(SecondQuestion.ASKED_AFTER_DAYS))
                .setParameter(3, limit)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return Optional.ofNullable(entities.createNativeQuery(
                                "SELECT min(last_seen_on) FROM person WHERE asked_on IS NULL AND phone_index IS NOT NULL",
                                LocalDate.class)
                        .getSingleResult())
                .map(day -> Today.startOf(((LocalDate) day).plusDays(SecondQuestion.ASKED_AFTER_DAYS)));
    }
}
