package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.time.Today;
import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** By when whom a suggestion is addressed to answers, in working days by the table. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionLimits {

    private final EntityManager entities;
    private final WorkingCalendar calendar;
    private final Clock clock;

    SuggestionLimits(EntityManager entities, WorkingCalendar calendar, Clock clock) {
        this.entities = entities;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** As exact as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Of what arrives now. */
    public Instant dueAt(RecipientKind kind, Instant now) {
        Number days = (Number) entities.createNativeQuery("""
                        SELECT working_days FROM suggestion_limit WHERE recipient_kind = ?1 AND valid_from <= ?2
                         ORDER BY valid_from DESC LIMIT 1""")
                .setParameter(1, kind.name())
                .setParameter(2, Today.by(clock))
                .getSingleResult();
        return calendar.plusWorkingDays(now, days.intValue());
    }
}
