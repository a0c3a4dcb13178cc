package cn.fengxing.grievance.statistics.counting;

import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Resolution;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.ClockEffect;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.channel.rule.Transition;
import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.RollupKey;
import cn.fengxing.grievance.statistics.publication.WorkingTime;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lives through the steps of one case again, by the channel's table, and counts them. */
final class CaseReplay {

    private final Filed filed;
    private final WorkingCalendar calendar;
    private final Tally.Sink sink;

    private @Nullable Status status;
    private @Nullable Instant dueAt;
    private boolean overdue;
    private Instant waitingSince = Instant.MIN;
    private @Nullable Step ended;

    CaseReplay(Filed filed, WorkingCalendar calendar, Tally.Sink sink) {
        this.filed = filed;
        this.calendar = calendar;
        this.sink = sink;
    }

    /** What does not change about a case. */
    record Filed(UUID id, String divisionCode, @Nullable UUID platformId, String category, Instant filedAt) {}

    /** One step, and the end if it was one. */
    record Step(
            Action action,
            Hop hop,
            UUID ownerId,
            Instant happenedAt,
            @Nullable Instant dueAt,
            @Nullable End end) {}

    /** As the step left the case. */
    record End(
            Resolution.Ending ending,
            Outcome outcome,
            @Nullable Integer rating) {}

    void take(Step step) {
        Transition row = Channel.find(step.action(), status, step.hop()).orElse(null);
        if (row == null) {
            return; // nothing that moves a case
        }
        Tally tally = new Tally(key(step), sink);
        answer(tally, step);
        move(tally, step, row);
        if (step.end() != null) {
            tally.add(Figure.STAYS, 1);
            end(tally, step, 1);
            ended = step;
        }
        if (step.action() == Action.REOPEN) {
            end(tally, Objects.requireNonNull(ended), -1);
        }
        status = row.to();
        dueAt = step.dueAt();
    }

    private RollupKey key(Step step) {
        return RollupKey.of(
                Period.week(step.happenedAt()),
                filed.divisionCode(),
                filed.platformId(),
                filed.category(),
                step.ownerId());
    }

    private void answer(Tally tally, Step step) {
        boolean answers = step.action() == Action.ACCEPT
                || step.action() == Action.RETURN
                || step.action() == Action.ASSIGN
                || step.action() == Action.LAPSE;
        if (status != Status.AWAITING_ACCEPTANCE || overdue || !answers) {
            return;
        }
        tally.add(Figure.FELL_DUE, 1);
        if (step.action() != Action.LAPSE && step.happenedAt().isBefore(Objects.requireNonNull(dueAt))) {
            tally.add(Figure.ANSWERED_IN_TIME, 1);
        }
    }

    private void move(Tally tally, Step step, Transition row) {
        boolean stays = row.clock() == ClockEffect.STAYS_OVERDUE;
        switch (step.action()) {
            case FILE -> tally.add(Figure.FILED, 1);
            case ACCEPT -> tally.add(Figure.ACCEPTED_AFTER, bucket(waitingSince, step.happenedAt()), 1);
            case RETURN, ASSIGN, FORWARD -> tally.add(Figure.STAYS, 1);
            case ESCALATE -> tally.add(Figure.ESCALATED, 1);
            case LAPSE, DISPUTE -> {
                if (step.action() == Action.LAPSE) {
                    tally.add(Figure.LATE, 1);
                }
                if (!stays && row.to() != Status.CLOSED) {
                    tally.add(Figure.STAYS, 1);
                    tally.add(Figure.ESCALATED, 1);
                }
            }
            default -> {
                // stays where it is
            }
        }
        if (row.clock() == ClockEffect.STARTS_ACCEPTANCE || row.clock() == ClockEffect.STARTS_DISPATCH) {
            waitingSince = step.happenedAt();
            overdue = false;
        }
        overdue |= stays;
    }

    private void end(Tally tally, Step at, int cases) {
        End end = Objects.requireNonNull(at.end());
        tally.end(end.ending(), end.outcome(), end.rating(), cases);
        if (end.ending() != Resolution.Ending.WITHDRAWN) {
            tally.add(Figure.SETTLED_AFTER, bucket(filed.filedAt(), at.happenedAt()), cases);
        }
    }

    private int bucket(Instant from, Instant to) {
        return WorkingTime.bucket(calendar.workingMinutesBetween(from, to));
    }
}
