package cn.fengxing.grievance.deadline;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.deadline.LimitBook.Question;
import cn.fengxing.kit.time.Today;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines of what happens at one instant, by the limits and the calendar in force then.
 *
 * @param types the type of an organisation
 * @param past the calendar as it once was
 */
public record Timetable(Instant now, LimitBook limits, WorkingCalendar calendar, Types types, Past past)
        implements Deadlines {

    private static final Duration ALMOST_A_MINUTE = Duration.ofMinutes(1).minusNanos(1_000);

    public Timetable {
        // As exact as the database keeps it, so that what is read back equals what was said.
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Knows what type an organisation is of; asked only where some limit depends on it. */
    public interface Types {

        @Nullable
        String of(UUID organisationId);
    }

    /** Knows the calendar as it was when it was published until a day. */
    public interface Past {

        WorkingCalendar asPublishedUntil(LocalDate day);
    }

    /** By the province's limit, or by the owner's own where that is shorter. */
    @Override
    public Due dueAt(LimitKind kind, Desk desk, Category category, Priority priority) {
        UUID owner = desk.organisationId();
        LocalDate today = LocalDate.ofInstant(now, SHANGHAI);
        @Nullable String type = limits.asksForType(desk.hop(), kind) ? types.of(owner) : null;
        var question = new Question(desk.hop(), kind, category, priority, type);
        Due general = dueAt(limits.general(question, today));
        return limits.own(question, owner, today)
                .map(this::dueAt)
                .filter(own -> own.at().isBefore(general.at()))
                .orElse(general);
    }

    private Due dueAt(Limit limit) {
        return limit.workingDays() == null
                ? new Due(now.plus(Duration.ofMinutes(limit.minutes())), true)
                : new Due(calendar.plusWorkingDays(now, limit.workingDays()), false);
    }

    @Override
    public Instant resumed(boolean anyHour, Instant pausedAt, Instant ahead) {
        if (anyHour) {
            return now.plus(Duration.between(pausedAt, ahead));
        }
        return calendar.plusWorkingMinutes(now, calendar.workingMinutesBetween(pausedAt, ahead.plus(ALMOST_A_MINUTE)));
    }

    @Override
    public @Nullable LocalDate provisionalAfter(Instant due) {
        return calendar.isProvisional(due) ? calendar.publishedUntil() : null;
    }

    /** Up to the end of the old calendar both are the same; what is left then is served by the new one. */
    @Override
    public Instant recounted(@Nullable Instant from, Instant due, LocalDate publishedUntil) {
        Instant end = Today.startOf(publishedUntil.plusDays(1));
        Instant start = from == null || from.isBefore(end) ? end : from;
        if (!due.isAfter(start)) {
            return due;
        }
        long left = past.asPublishedUntil(publishedUntil).workingMinutesBetween(start, due.plus(ALMOST_A_MINUTE));
        return left == 0 ? due : calendar.plusWorkingMinutes(start, left).plus(part(due, start));
    }

    /** Of a minute: what is due is as exact as the time at which its clock started. */
    private static Duration part(Instant due, Instant start) {
        long seconds = Duration.between(start, due).toSeconds() % 60;
        int nanos = Duration.between(start, due).getNano();
        return seconds == 0 && nanos == 0 ? Duration.ZERO : Duration.ofSeconds(seconds - 60, nanos);
    }

    @Override
    public Instant plusWorkingDays(Instant start, int workingDays) {
        return calendar.plusWorkingDays(start, workingDays);
    }
}
