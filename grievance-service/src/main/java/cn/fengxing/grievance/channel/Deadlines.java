package cn.fengxing.grievance.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The time at which an action happens, and when what it starts falls due. */
public interface Deadlines {

    Instant now();

    /**
     * When something falls due.
     *
     * @param anyHour counted in minutes around the clock, and not in working time
     */
    record Due(Instant at, boolean anyHour) {}

    /** When the limit of that kind for that desk, counted from now, runs out. */
    Due dueAt(LimitKind kind, Desk desk, Category category, Priority priority);

    /**
     * When a time that stood still since {@code pausedAt} comes to what was ahead of it then, {@code ahead}: as much later as it
     * counts time, begun minutes as whole ones.
     *
     * @param anyHour whether it counts around the clock
     */
    Instant resumed(boolean anyHour, Instant pausedAt, Instant ahead);

    /** Until when the calendar is published, if the instant lies beyond that; else null. */
    @Nullable
    LocalDate provisionalAfter(Instant due);

    /**
     * What was due then by a calendar that was published until that day, by the calendar of today.
     *
     * @param from since when it was counted; null if that is not known, and then since the calendar ended
     */
    Instant recounted(@Nullable Instant from, Instant due, LocalDate publishedUntil);

    /** The instant when that many working days have passed since {@code start}. */
    Instant plusWorkingDays(Instant start, int workingDays);

    /** When to warn about a clock that started now: at 80 % of its way. */
    default Instant warnAt(Instant dueAt) {
        return warnAt(now(), dueAt);
    }

    static Instant warnAt(Instant start, Instant dueAt) {
        return start.plus(Duration.between(start, dueAt).multipliedBy(4).dividedBy(5));
    }
}
