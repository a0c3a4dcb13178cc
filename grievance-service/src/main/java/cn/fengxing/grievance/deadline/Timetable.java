package cn.fengxing.grievance.deadline;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Deadlines of what happens at one instant, by the limits and the calendar in force then. */
public record Timetable(Instant now, List<Limit> limits, WorkingCalendar calendar) implements Deadlines {

    private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1_000);

    public Timetable {
        // As exact as the database keeps it, so that what is read back equals what was said.
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant dueAt(LimitKind kind, Hop hop, Category category, Priority priority) {
        Limit limit = limit(kind, hop, category, priority);
        if (limit.workingDays() != null) {
            return calendar.plusWorkingDays(now, limit.workingDays());
        }
        return now.plus(Duration.ofMinutes(limit.minutes()));
    }

    @Override
    public Instant resumed(Hop hop, Category category, Priority priority, Instant pausedAt, Instant ahead) {
        if (limit(LimitKind.RESOLVE, hop, category, priority).workingDays() == null) {
            return now.plus(Duration.between(pausedAt, ahead));
        }
        return calendar.plusWorkingMinutes(now, calendar.workingMinutesBetween(pausedAt, ahead.plus(ALMOST_A_MINUTE)));
    }

    private Limit limit(LimitKind kind, Hop hop, Category category, Priority priority) {
        LocalDate today = LocalDate.ofInstant(now, SHANGHAI);
        return limits.stream()
                .filter(l -> l.covers(kind, hop, category, priority))
                .filter(l -> !l.validFrom().isAfter(today))
                .max(Comparator.comparingInt(Limit::particularity).thenComparing(Limit::validFrom))
                .orElseThrow(() -> new IllegalStateException("no limit for " + kind + " at " + hop));
    }

    @Override
    public Instant plusWorkingDays(Instant start, int workingDays) {
        return calendar.plusWorkingDays(start, workingDays);
    }
}
