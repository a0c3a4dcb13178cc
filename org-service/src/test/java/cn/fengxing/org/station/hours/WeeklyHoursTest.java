package cn.fengxing.org.station.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.fengxing.kit.problem.FieldRejected;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeeklyHoursTest {

    private static final List<OpenSpan> NONE = List.of();

    @Property
    void what_is_stored_reads_back_as_it_was_stated(
            @ForAll @IntRange(min = 0, max = 1439) int opens,
            @ForAll @IntRange(min = 1, max = 1439) int minutes,
            @ForAll @IntRange(min = 0, max = 7) int day) {
        List<OpenSpan> span = List.of(OpenSpan.of(opens, opens + minutes));
        WeeklyHours week = on(day, span);

        assertThat(WeeklyHours.of(week.minutes(), false)).isEqualTo(week);
    }

    @Example
    void a_whole_day_ends_at_twenty_four() {
        assertThat(on(0, List.of(new OpenSpan("00:00", "24:00"))).minutes()).isEqualTo("{[0,1440)}");
        assertThat(OpenSpan.of(0, 1440).closes()).isEqualTo("24:00");
    }

    @Example
    void spans_of_one_day_must_not_overlap() {
        WeeklyHours week = on(2, List.of(new OpenSpan("12:00", "18:00"), new OpenSpan("08:00", "12:01")));

        assertThatThrownBy(week::minutes)
                .isInstanceOfSatisfying(
                        FieldRejected.class,
                        refused -> assertThat(refused.field()).isEqualTo("hours.wednesday"));
    }

    @Example
    void a_span_that_opens_when_it_closes_is_refused() {
        assertThatThrownBy(() -> on(0, List.of(new OpenSpan("08:00", "08:00"))).minutes())
                .isInstanceOf(FieldRejected.class);
    }

    @Property
    void hours_reach_into_the_night_if_any_minute_of_them_is_at_night(
            @ForAll @IntRange(min = 0, max = 1439) int opens, @ForAll @IntRange(min = 1, max = 1439) int minutes) {
        boolean night = IntStream.range(opens, opens + minutes).anyMatch(minute -> WeeklyHours.isNight(minute % 1440));

        assertThat(on(3, List.of(OpenSpan.of(opens, opens + minutes))).reachIntoNight())
                .isEqualTo(night);
    }

    private static WeeklyHours on(int day, List<OpenSpan> spans) {
        return new WeeklyHours(
                day == 0 ? spans : NONE,
                day == 1 ? spans : NONE,
                day == 2 ? spans : NONE,
                day == 3 ? spans : NONE,
                day == 4 ? spans : NONE,
                day == 5 ? spans : NONE,
                day == 6 ? spans : NONE,
                day == 7 ? spans : NONE);
    }
}
