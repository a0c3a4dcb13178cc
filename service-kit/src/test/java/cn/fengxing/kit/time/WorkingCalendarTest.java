package cn.fengxing.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WorkingCalendarTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();
    private static final MinuteByMinute ORACLE = new MinuteByMinute();

    @Example
    void every_date_of_the_published_years_is_what_the_notices_say() {
        LocalDate.of(2020, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(date -> assertThat(CALENDAR.isWorkingDay(date))
                        .as(date.toString())
                        .isEqualTo(ORACLE.works(date)));
    }

    @Example
    void a_clock_started_on_friday_afternoon_ends_on_monday_afternoon() {
        assertThat(CALENDAR.plusWorkingDays(at("2026-03-13T15:30:00+08:00"), 1))
                .isEqualTo(at("2026-03-16T15:30:00+08:00"));
    }

    @Example
    void a_make_up_saturday_counts_and_the_national_holiday_does_not() {
        assertThat(CALENDAR.plusWorkingDays(at("2026-09-30T09:00:00+08:00"), 2))
                .isEqualTo(at("2026-10-09T09:00:00+08:00"));
        assertThat(CALENDAR.plusWorkingDays(at("2026-10-09T09:00:00+08:00"), 1))
                .isEqualTo(at("2026-10-10T09:00:00+08:00"));
    }

    @Example
    void a_holiday_on_a_sunday_is_told_from_an_ordinary_sunday() {
        assertThat(CALENDAR.isHoliday(LocalDate.of(2026, 10, 4))).isTrue();
        assertThat(CALENDAR.isHoliday(LocalDate.of(2026, 10, 18))).isFalse();
        assertThat(CALENDAR.isMakeUpWorkday(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(CALENDAR.isMakeUpWorkday(LocalDate.of(2026, 10, 9))).isFalse();
    }

    @Example
    void a_clock_started_on_a_day_off_ends_with_the_first_working_day() {
        assertThat(CALENDAR.plusWorkingDays(at("2026-03-14T15:30:00+08:00"), 1))
                .isEqualTo(at("2026-03-17T00:00:00+08:00"));
    }

    @Example
    void beyond_the_last_notice_the_weekday_rule_holds_and_is_flagged() {
        assertThat(CALENDAR.publishedUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(CALENDAR.isProvisional(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(CALENDAR.isProvisional(at("2027-01-01T00:00:00+08:00"))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 1))).isTrue();
        assertThat(CALENDAR.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
    }

    @Example
    void a_deadline_in_ten_thousand_years_is_found_as_fast_as_one_tomorrow() {
        Instant far = CALENDAR.plusWorkingDays(at("2026-03-16T00:00:00+08:00"), 2_600_000);
        assertThat(CALENDAR.workingMinutesBetween(at("2026-03-16T00:00:00+08:00"), far))
                .isEqualTo(2_600_000L * 1_440);
    }

    @Example
    void working_time_does_not_run_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.plusWorkingMinutes(Instant.EPOCH, -1));
    }

    @Example
    void a_calendar_of_one_long_holiday_still_ends() {
        var holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .map(date -> new CalendarDay(date, CalendarDay.Kind.HOLIDAY))
                .toList();
        var calendar = WorkingCalendar.of(holidays);
        assertThat(calendar.plusWorkingMinutes(at("2026-01-01T00:00:00+08:00"), 1))
                .isEqualTo(at("2027-01-01T00:01:00+08:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingCalendar.of(List.of()));
    }

    @Property(tries = 150)
    void adding_working_minutes_agrees_with_looking_at_every_minute(
            @ForAll("minutes") Instant start, @ForAll @LongRange(min = 0, max = 25_000) long minutes) {
        assertThat(CALENDAR.plusWorkingMinutes(start, minutes)).isEqualTo(ORACLE.plus(start, minutes));
    }

    @Property(tries = 150)
    void counting_working_minutes_agrees_with_looking_at_every_minute(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 0, max = 30_000) int length) {
        Instant end = start.plus(Duration.ofMinutes(length));
        assertThat(CALENDAR.workingMinutesBetween(start, end)).isEqualTo(ORACLE.between(start, end));
    }

    @Property
    void the_deadline_is_the_first_instant_at_which_the_minutes_have_passed(
            @ForAll("instants") Instant start, @ForAll @LongRange(min = 1, max = 200_000) long minutes) {
        Instant due = CALENDAR.plusWorkingMinutes(start, minutes);
        assertThat(CALENDAR.workingMinutesBetween(start, due)).isEqualTo(minutes);
        assertThat(CALENDAR.workingMinutesBetween(start, due.minusNanos(1))).isEqualTo(minutes - 1);
    }

    @Property
    void two_clocks_one_after_the_other_are_one_long_clock(
            @ForAll("instants") Instant start,
            @ForAll @LongRange(min = 1, max = 50_000) long first,
            @ForAll @LongRange(min = 1, max = 50_000) long second) {
        assertThat(CALENDAR.plusWorkingMinutes(CALENDAR.plusWorkingMinutes(start, first), second))
                .isEqualTo(CALENDAR.plusWorkingMinutes(start, first + second));
    }

    @Provide
    Arbitrary<Instant> minutes() {
        return instants().map(instant -> Instant.ofEpochSecond(instant.getEpochSecond() / 60 * 60));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs()
                .between(
                        at("2020-01-01T00:00:00+08:00").toEpochMilli(),
                        at("2026-12-31T23:59:59+08:00").toEpochMilli())
                .map(Instant::ofEpochMilli);
    }

    private static Instant at(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
