package cn.fengxing.org.station.hours;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * A moment as opening hours see it: a minute of today, and one of yesterday's minutes after midnight.
 *
 * @param usual minute in {@code station.hours} where holidays are as usual
 * @param festive the same where holidays have hours of their own
 */
public record Moment(
        Instant instant, LocalDate date, int minute, int usual, int festive, int usualBefore, int festiveBefore) {

    /** To be joined as {@code m}; takes {@link #parameters}. */
    public static final String NAMED = """
            (SELECT ?::timestamptz AS instant, ?::date AS date, ?::int AS minute, ?::int AS usual, ?::int AS festive,
                    ?::int AS usual_before, ?::int AS festive_before) m""";

    private static final String TODAY = "s.hours @> CASE WHEN s.holidays_as_usual THEN m.usual ELSE m.festive END";
    private static final String YESTERDAY =
            "s.hours @> CASE WHEN s.holidays_as_usual THEN m.usual_before ELSE m.festive_before END";

    /** Whether a station {@code s} is open at {@code m}. Only where something special is on are other tables read. */
    public static final String OPEN = """
            CASE WHEN s.special_until > m.instant THEN
                NOT EXISTS (SELECT FROM station_closing c WHERE c.station_id = s.id AND c.starts_at <= m.instant
                               AND (c.ends_at IS NULL OR c.ends_at > m.instant))
                AND (coalesce((SELECT e.hours @> m.minute FROM station_exception e
                                WHERE e.station_id = s.id AND e.date = m.date), %1$s)
                  OR coalesce((SELECT e.hours @> m.minute + 1440 FROM station_exception e
                                WHERE e.station_id = s.id AND e.date = m.date - 1), %2$s))
            ELSE %1$s OR %2$s END""".formatted(TODAY, YESTERDAY);

    public static Moment of(Instant instant, WorkingCalendar calendar) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, SHANGHAI);
        LocalDate today = local.toLocalDate();
        LocalDate yesterday = today.minusDays(1);
        int minute = local.getHour() * 60 + local.getMinute();
        int late = minute + OpenSpan.DAY;
        return new Moment(
                instant,
                today,
                minute,
                usual(today, calendar) + minute,
                festive(today, calendar) + minute,
                usual(yesterday, calendar) + late,
                festive(yesterday, calendar) + late);
    }

    /** A make-up workday is a Monday to whoever goes to work on it. */
    private static int usual(LocalDate date, WorkingCalendar calendar) {
        int day = calendar.isMakeUpWorkday(date) ? 0 : date.getDayOfWeek().ordinal();
        return day * WeeklyHours.SLOT;
    }

    private static int festive(LocalDate date, WorkingCalendar calendar) {
        return calendar.isHoliday(date) ? WeeklyHours.HOLIDAY * WeeklyHours.SLOT : usual(date, calendar);
    }

    /** Whether only a station whose hours reach into the night can be open. */
    public boolean isAtNight() {
        return WeeklyHours.isNight(minute);
    }

    public List<Object> parameters() {
        return List.of(instant.atOffset(ZoneOffset.UTC), date, minute, usual, festive, usualBefore, festiveBefore);
    }
}
