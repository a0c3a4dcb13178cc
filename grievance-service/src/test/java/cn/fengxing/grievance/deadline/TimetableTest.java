package cn.fengxing.grievance.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar();

    @Test
    void a_working_day_is_counted_by_the_chinese_calendar() {
        // The eve of the National Day holiday of 2025, which lasts to 8 October.
        Timetable timetable = at("2025-09-30T02:00:00Z", limit(null, null, 1, null, "2020-01-01"));

        assertThat(due(timetable, Priority.NORMAL)).isEqualTo(Instant.parse("2025-10-09T02:00:00Z"));
    }

    @Test
    void urgent_safety_runs_at_any_hour() {
        Timetable timetable = at(
                "2025-10-01T18:00:00Z",
                limit(null, null, 1, null, "2020-01-01"),
                limit(null, Priority.URGENT_SAFETY, null, 15, "2020-01-01"));

        assertThat(due(timetable, Priority.URGENT_SAFETY)).isEqualTo(Instant.parse("2025-10-01T18:15:00Z"));
    }

    @Test
    void the_more_particular_limit_holds() {
        Timetable timetable = at(
                "2026-11-23T02:00:00Z",
                limit(null, null, 5, null, "2020-01-01"),
                limit(Category.PAY_AND_DEDUCTIONS, null, 2, null, "2020-01-01"));

        assertThat(due(timetable, Priority.NORMAL)).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
    }

    @Test
    void a_new_limit_holds_from_its_day_in_shanghai() {
        Limit old = limit(null, null, 1, null, "2020-01-01");
        Limit young = limit(null, null, 2, null, "2026-11-24");

        assertThat(due(at("2026-11-23T15:59:00Z", old, young), Priority.NORMAL))
                .isEqualTo(Instant.parse("2026-11-24T15:59:00Z"));
        assertThat(due(at("2026-11-23T16:00:00Z", old, young), Priority.NORMAL))
                .isEqualTo(Instant.parse("2026-11-25T16:00:00Z"));
    }

    private static Timetable at(String now, Limit... limits) {
        return new Timetable(Instant.parse(now), List.of(limits), CALENDAR);
    }

    private static Instant due(Timetable timetable, Priority priority) {
        return timetable.dueAt(LimitKind.ACCEPT, Hop.BRANCH, Category.PAY_AND_DEDUCTIONS, priority);
    }

    private static Limit limit(
            @Nullable Category category,
            @Nullable Priority priority,
            @Nullable Integer days,
            @Nullable Integer minutes,
            String from) {
        return new Limit(Hop.BRANCH, LimitKind.ACCEPT, category, priority, days, minutes, LocalDate.parse(from));
    }
}
