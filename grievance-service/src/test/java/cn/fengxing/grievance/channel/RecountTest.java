package cn.fengxing.grievance.channel;

import static cn.fengxing.grievance.channel.Cases.NOTE;
import static cn.fengxing.grievance.channel.Cases.at;
import static cn.fengxing.kit.time.Today.SHANGHAI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.kit.time.CalendarDay;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Clocks that reach into a year whose calendar is published while they run. */
class RecountTest {

    /** Wednesday; the calendar ends on Thursday. */
    private static final Instant NEW_YEARS_EVE = Instant.parse("2026-12-30T02:00:30Z");

    private static final WorkingCalendar PUBLISHED = new WorkingCalendar();
    private static final WorkingCalendar WITH_2027 = with2027("2027-01-01", "2027-01-04", "2027-01-05");

    @Test
    void a_date_beyond_the_published_calendar_is_flagged_and_counted_anew_when_it_is_published() {
        Grievance grievance = acceptedOn(NEW_YEARS_EVE);
        assertThat(grievance.clock().provisional()).isTrue();
        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2027-01-04T02:00:30Z"));

        Change change = grievance.recount(at(NEW_YEARS_EVE, WITH_2027)).orElseThrow();

        assertThat(grievance.clock().dueAt()).isEqualTo(Instant.parse("2027-01-07T02:00:30Z"));
        assertThat(grievance.clock().provisional()).isFalse();
        assertThat(grievance.clock().alarmAt())
                .isEqualTo(Deadlines.warnAt(NEW_YEARS_EVE, grievance.clock().dueAt()));
        assertThat(change.entry().action()).isEqualTo(Action.RECOUNT);
        assertThat(grievance.status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(grievance.recount(at(NEW_YEARS_EVE, WITH_2027))).isEmpty();
    }

    @Test
    void nothing_goes_on_record_where_the_date_stays() {
        Grievance grievance = acceptedOn(NEW_YEARS_EVE);
        Instant due = grievance.clock().dueAt();

        assertThat(grievance.recount(at(NEW_YEARS_EVE, with2027("2027-10-01")))).isEmpty();

        assertThat(grievance.clock().dueAt()).isEqualTo(due);
        assertThat(grievance.clock().provisional()).isFalse();
    }

    @Test
    void what_was_left_of_a_paused_time_is_as_much_by_the_new_calendar() {
        Grievance paused = acceptedOn(NEW_YEARS_EVE);
        Grievance plain = acceptedOn(NEW_YEARS_EVE);
        paused.ask(at(NEW_YEARS_EVE), NOTE);

        paused.recount(at(NEW_YEARS_EVE, WITH_2027));
        paused.answer(at(NEW_YEARS_EVE, WITH_2027), NOTE);
        plain.recount(at(NEW_YEARS_EVE, WITH_2027));

        assertThat(Duration.between(plain.clock().dueAt(), paused.clock().dueAt())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void an_answer_that_comes_before_the_recount_is_counted_rightly_too() {
        Grievance late = acceptedOn(NEW_YEARS_EVE);
        late.ask(at(NEW_YEARS_EVE), NOTE);

        late.answer(at(NEW_YEARS_EVE, WITH_2027), NOTE);

        assertThat(Duration.between(
                                Instant.parse("2027-01-07T02:00:30Z"),
                                late.clock().dueAt())
                        .abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    /** The oracle counts as if the year had been published from the beginning. */
    @Property(tries = 300)
    void a_recounted_date_is_the_one_that_would_have_been_set_from_the_beginning(
            @ForAll @IntRange(max = 20_000) int minutesLater, @ForAll @IntRange(min = 1, max = 20) int holidays) {
        Instant start = NEW_YEARS_EVE.plus(Duration.ofMinutes(minutesLater));
        List<String> days = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1).plusDays(holidays))
                .map(LocalDate::toString)
                .collect(Collectors.toList());
        WorkingCalendar young = with2027(days.toArray(String[]::new));
        Grievance recounted = acceptedOn(start);
        Grievance counted = Cases.filed(true);
        counted.accept(at(start, young));

        recounted.recount(at(start, young));

        if (!isOff(start, young)) {
            assertThat(recounted.clock().dueAt()).isEqualTo(counted.clock().dueAt());
        }
        assertThat(recounted.hop()).isEqualTo(Hop.BRANCH);
    }

    /** Where the start itself turns out to lie on a day off, the minutes of a day that was none are served again. */
    private static boolean isOff(Instant start, WorkingCalendar calendar) {
        return !calendar.isWorkingDay(LocalDate.ofInstant(start, SHANGHAI))
                || !PUBLISHED.isWorkingDay(LocalDate.ofInstant(start, SHANGHAI));
    }

    private static Grievance acceptedOn(Instant start) {
        Grievance grievance = Cases.filed(true);
        grievance.accept(at(start));
        return grievance;
    }

    private static WorkingCalendar with2027(String... holidays) {
        List<CalendarDay> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(2026, 9, 1); day.getYear() < 2027; day = day.plusDays(1)) {
            if (PUBLISHED.isHoliday(day)) {
                days.add(new CalendarDay(day, CalendarDay.Kind.HOLIDAY));
            } else if (PUBLISHED.isMakeUpWorkday(day)) {
                days.add(new CalendarDay(day, CalendarDay.Kind.MAKEUP_WORKDAY));
            }
        }
        for (String holiday : holidays) {
            days.add(new CalendarDay(LocalDate.parse(holiday), CalendarDay.Kind.HOLIDAY));
        }
        return WorkingCalendar.of(days);
    }
}
