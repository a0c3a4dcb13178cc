package cn.fengxing.grievance.statistics.counting;

import cn.fengxing.grievance.channel.Change;
import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Filing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.Response;
import cn.fengxing.grievance.channel.event.GrievanceOverdue;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.RollupKey;
import cn.fengxing.grievance.statistics.publication.WorkingTime;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what happens to cases, in the transaction in which it happens. */
@ApplicationScoped
public class CountCases {

    private static final int FIRST_STEP_AFTER_FILING = 2;

    private final Rollups rollups;
    private final EntityManager entities;
    private final WorkingCalendar calendar;

    CountCases(Rollups rollups, EntityManager entities, WorkingCalendar calendar) {
        this.rollups = rollups;
        this.entities = entities;
        this.calendar = calendar;
    }

    void count(@Observes CaseChanged changed) {
        Entry entry = changed.change().entry();
        if (entry == null) {
            return;
        }
        Grievance grievance = changed.grievance();
        Tally tally = tally(grievance, entry);
        countResponse(tally, changed.change().response());
        countStep(tally, grievance, entry, changed.change());
        Resolution resolution = grievance.resolution();
        if (resolution != null && entry.happenedAt().equals(resolution.closedAt())) {
            entities.persist(new CaseEnding(new Entry.Key(grievance.id(), entry.step()), resolution));
            tally.add(Figure.STAYS, 1);
            countEnd(tally, grievance, resolution, 1);
        }
        Resolution undone = changed.change().undone();
        if (undone != null) {
            countEnd(tally, grievance, undone, -1);
        }
    }

    private Tally tally(Grievance grievance, Entry entry) {
        Filing filing = grievance.filing();
        RollupKey key = RollupKey.of(
                Period.week(entry.happenedAt()),
                filing.divisionCode(),
                filing.platformId(),
                filing.category().name(),
                entry.ownerId());
        return new Tally(
                key, (code, where, count) -> rollups.add(code, where.week().first(), where.text(), count));
    }

    private static void countResponse(Tally tally, @Nullable Response response) {
        if (response != null) {
            tally.add(Figure.FELL_DUE, 1);
        }
        if (response == Response.IN_TIME) {
            tally.add(Figure.ANSWERED_IN_TIME, 1);
        }
    }

    private void countStep(Tally tally, Grievance grievance, Entry entry, Change change) {
        boolean closed =
                grievance.resolution() != null && grievance.resolution().ending() != null;
        switch (entry.action()) {
            case FILE -> tally.add(Figure.FILED, 1);
            case ACCEPT ->
                tally.add(Figure.ACCEPTED_AFTER, bucket(waitingSince(grievance, entry), entry.happenedAt()), 1);
            case RETURN, ASSIGN, FORWARD -> tally.add(Figure.STAYS, 1);
            case ESCALATE -> tally.add(Figure.ESCALATED, 1); // the refusal was the end of the stay
            case DISPUTE -> countGoingUp(tally, !closed);
            case LAPSE -> {
                tally.add(Figure.LATE, 1);
                countGoingUp(tally, !(change.event() instanceof GrievanceOverdue));
            }
            default -> {
                // moves nothing
            }
        }
    }

    private static void countGoingUp(Tally tally, boolean goesUp) {
        if (goesUp) {
            tally.add(Figure.STAYS, 1);
            tally.add(Figure.ESCALATED, 1);
        }
    }

    /** A case that was opened again waits since then, and not since it first came. */
    private Instant waitingSince(Grievance grievance, Entry acceptance) {
        Instant arrivedAt = grievance.stay().arrivedAt();
        if (acceptance.step() == FIRST_STEP_AFTER_FILING) {
            return arrivedAt;
        }
        Instant reopenedAt = entities.createQuery("""
                        select max(e.happenedAt) from Entry e
                         where e.grievanceId = ?1 and e.action = ?2 and e.happenedAt > ?3""", Instant.class)
                .setParameter(1, grievance.id())
                .setParameter(2, Action.REOPEN)
                .setParameter(3, arrivedAt)
                .getSingleResult();
        return reopenedAt == null ? arrivedAt : reopenedAt;
    }

    private void countEnd(Tally tally, Grievance grievance, Resolution resolution, int cases) {
        Resolution.Ending ending = Objects.requireNonNull(resolution.ending());
        tally.end(ending, resolution.outcome(), resolution.rating(), cases);
        if (ending != Resolution.Ending.WITHDRAWN) {
            Instant closedAt = Objects.requireNonNull(resolution.closedAt());
            tally.add(Figure.SETTLED_AFTER, bucket(grievance.filing().filedAt(), closedAt), cases);
        }
    }

    private int bucket(Instant from, Instant to) {
        return WorkingTime.bucket(calendar.workingMinutesBetween(from, to));
    }
}
