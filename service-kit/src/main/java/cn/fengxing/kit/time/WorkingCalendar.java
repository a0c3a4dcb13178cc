package cn.fengxing.kit.time;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Working days in Asia/Shanghai: statutory holidays and make-up workdays; a working day is every minute of a working date.
 *
 * <p>Everything is computed from one monotone function, the number of working dates before a date, and its inverse; so no
 * question costs more than a few look-ups, however far away its answer lies.
 */
@Singleton
public class WorkingCalendar {

    /** Asia/Shanghai has had no summer time since 1991. */
    private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);

    private static final long DAY_SECONDS = 86_400;

    /** Date (epoch day) → sum of corrections to the weekday rule up to and including it; +1 make-up day, −1 holiday. */
    private final TreeMap<Long, Integer> corrections = new TreeMap<>();

    /** Holidays by epoch day, those on a Saturday or Sunday as well. */
    private final Set<Long> holidays = new HashSet<>();

    private final LocalDate publishedUntil;

    /** The calendar as published, from {@code holidays-china.csv}. */
    public WorkingCalendar() {
        this(published());
    }

    private WorkingCalendar(List<CalendarDay> days) {
        int lastYear = 0;
        var sorted = new TreeMap<Long, CalendarDay>();
        for (CalendarDay day : days) {
            sorted.put(day.date().toEpochDay(), day);
            lastYear = Math.max(lastYear, day.date().getYear());
        }
        int sum = 0;
        for (CalendarDay day : sorted.values()) {
            boolean works = day.kind() == CalendarDay.Kind.MAKEUP_WORKDAY;
            if (!works) {
                holidays.add(day.date().toEpochDay());
            }
            if (works != isWeekday(day.date())) {
                sum += works ? 1 : -1;
                corrections.put(day.date().toEpochDay(), sum);
            }
        }
        publishedUntil = LocalDate.of(lastYear, 12, 31);
    }

    /**
     * @param days at least one; the calendar counts as published to the end of the last year named
     */
    public static WorkingCalendar of(List<CalendarDay> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a calendar names at least one day");
        }
        return new WorkingCalendar(days);
    }

    /** The last date that a published notice decides. */
    public LocalDate publishedUntil() {
        return publishedUntil;
    }

    /** Whether the date lies beyond what is published, so that a deadline there may still move. */
    public boolean isProvisional(LocalDate date) {
        return date.isAfter(publishedUntil);
    }

    /** As {@link #isProvisional(LocalDate)}, of the date that it is then in Shanghai. */
    public boolean isProvisional(Instant instant) {
        return isProvisional(LocalDate.ofInstant(instant, SHANGHAI));
    }

    /** Whether the date is worked; beyond the last published year Monday to Friday are. */
    public boolean isWorkingDay(LocalDate date) {
        return worked(date.toEpochDay());
    }

    /** Whether a published notice makes the date a statutory holiday, be it a weekday or not. */
    public boolean isHoliday(LocalDate date) {
        return holidays.contains(date.toEpochDay());
    }

    /** Whether the date is a Saturday or Sunday that a published notice makes a workday. */
    public boolean isMakeUpWorkday(LocalDate date) {
        return isWorkingDay(date) && !isWeekday(date);
    }

    /** The instant at which {@code days} × 1,440 working minutes have passed since {@code start}. */
    public Instant plusWorkingDays(Instant start, int days) {
        return plusWorkingMinutes(start, Math.multiplyExact((long) days, 1_440L));
    }

    /**
     * The first instant at which that many working minutes have passed since {@code start}; {@code start} itself for none.
     *
     * @throws IllegalArgumentException if {@code minutes} is negative
     */
    public Instant plusWorkingMinutes(Instant start, long minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("working time does not run backwards: " + minutes);
        }
        if (minutes == 0) {
            return start;
        }
        long target = Math.addExact(workedSeconds(start), Math.multiplyExact(minutes, 60L));
        // A nanosecond into a minute the target is that much later too; on a day off no working time has begun.
        int nanos = worked(localDay(start)) ? start.getNano() : 0;
        // The last date that has begun before the target is reached: a target at midnight belongs to the day that it
        // ends.
        long wholeDays = nanos == 0 ? (target - 1) / DAY_SECONDS : target / DAY_SECONDS;
        long date = dateOfWorkingDay(wholeDays);
        long seconds = date * DAY_SECONDS + (target - wholeDays * DAY_SECONDS) - SHANGHAI.getTotalSeconds();
        return Instant.ofEpochSecond(seconds, nanos);
    }

    /** Whole working minutes between two instants; 0 if {@code end} is not after {@code start}. */
    public long workingMinutesBetween(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            return 0;
        }
        int startNanos = worked(localDay(start)) ? start.getNano() : 0;
        int endNanos = worked(localDay(end)) ? end.getNano() : 0;
        return Duration.ofSeconds(workedSeconds(end) - workedSeconds(start), (long) endNanos - startNanos)
                .toMinutes();
    }

    /** Whole working seconds from the epoch's local date to the instant. */
    private long workedSeconds(Instant instant) {
        long local = instant.getEpochSecond() + SHANGHAI.getTotalSeconds();
        long day = Math.floorDiv(local, DAY_SECONDS);
        return workingDaysBefore(day) * DAY_SECONDS + (worked(day) ? Math.floorMod(local, DAY_SECONDS) : 0);
    }

    private static long localDay(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond() + SHANGHAI.getTotalSeconds(), DAY_SECONDS);
    }

    private boolean worked(long day) {
        return workingDaysBefore(day + 1) > workingDaysBefore(day);
    }

    private long workingDaysBefore(long day) {
        var corrected = corrections.lowerEntry(day);
        return weekdaysBefore(day) + (corrected == null ? 0 : corrected.getValue());
    }

    /** Monday to Friday since 1970-01-05, a Monday. */
    private static long weekdaysBefore(long day) {
        long sinceMonday = day - 4;
        return Math.floorDiv(sinceMonday, 7) * 5 + Math.min(Math.floorMod(sinceMonday, 7), 5);
    }

    /** The working date that has exactly {@code n} working dates before it, found by bisection. */
    private long dateOfWorkingDay(long n) {
        long around = 4 + Math.floorDiv(n, 5) * 7;
        // Corrections shift the answer by at most 7 days each (one working day is never further than a week away).
        long margin = 7L * (corrections.size() + 2);
        long low = around - margin;
        long high = around + margin;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (workingDaysBefore(middle + 1) > n) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    private static List<CalendarDay> published() {
        try (InputStream file = WorkingCalendar.class.getResourceAsStream("/holidays-china.csv")) {
            if (file == null) {
                throw new IllegalStateException("holidays-china.csv is missing");
            }
            var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).map(CalendarDay::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
