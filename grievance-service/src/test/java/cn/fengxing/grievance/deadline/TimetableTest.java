package cn.fengxing.grievance.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final UUID OWNER = UUID.randomUUID();
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

    @Test
    void a_limit_for_a_type_of_organisation_says_more_than_one_for_all() {
        Timetable timetable = at("2026-11-23T02:00:00Z", of(1, null, null, null, 5), of(2, null, "BRANCH", null, 3));

        assertThat(due(timetable, Priority.NORMAL)).isEqualTo(Instant.parse("2026-11-26T02:00:00Z"));
        assertThat(due(timetable, Priority.NORMAL, UUID.randomUUID()).at())
                .isEqualTo(Instant.parse("2026-11-30T02:00:00Z"));
    }

    @Test
    void no_limit_for_a_type_softens_what_is_urgent() {
        Timetable timetable = at(
                "2026-11-23T02:00:00Z",
                of(1, null, null, null, 5),
                limit(null, Priority.URGENT_SAFETY, null, 15, "2020-01-01"),
                of(2, null, "BRANCH", null, 3));

        assertThat(due(timetable, Priority.URGENT_SAFETY)).isEqualTo(Instant.parse("2026-11-23T02:15:00Z"));
    }

    @Test
    void an_organisations_own_limit_holds_where_it_is_the_shorter_one() {
        Timetable timetable = at("2026-11-23T02:00:00Z", of(1, null, null, null, 2), of(2, null, null, OWNER, 1));
        Timetable softened = at("2026-11-23T02:00:00Z", of(1, null, null, null, 2), of(2, null, null, OWNER, 9));

        assertThat(due(timetable, Priority.NORMAL)).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(due(softened, Priority.NORMAL)).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        assertThat(due(timetable, Priority.NORMAL, UUID.randomUUID()).at())
                .isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
    }

    @Test
    void what_was_set_last_for_a_day_counts_and_what_was_lifted_does_not() {
        Timetable twice = at("2026-11-23T02:00:00Z", of(1, null, null, null, 2), of(2, null, null, null, 1));
        Timetable lifted = at(
                "2026-11-23T02:00:00Z",
                of(1, null, null, null, 2),
                of(2, null, "BRANCH", null, 1),
                of(3, null, "BRANCH", null, null));

        assertThat(due(twice, Priority.NORMAL)).isEqualTo(Instant.parse("2026-11-24T02:00:00Z"));
        assertThat(due(lifted, Priority.NORMAL)).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
    }

    private static Timetable at(String now, Limit... limits) {
        return new Timetable(
                Instant.parse(now),
                LimitBook.of(List.of(limits)),
                CALENDAR,
                id -> id.equals(OWNER) ? "BRANCH" : null,
                day -> CALENDAR);
    }

    private static Instant due(Timetable timetable, Priority priority) {
        return due(timetable, priority, OWNER).at();
    }

    private static Deadlines.Due due(Timetable timetable, Priority priority, UUID owner) {
        return timetable.dueAt(LimitKind.ACCEPT, Desk.at(Hop.BRANCH, owner), Category.PAY_AND_DEDUCTIONS, priority);
    }

    private static Limit limit(
            @Nullable Category category,
            @Nullable Priority priority,
            @Nullable Integer days,
            @Nullable Integer minutes,
            String from) {
        return new Limit(
                0, Hop.BRANCH, LimitKind.ACCEPT, category, priority, null, null, days, minutes, LocalDate.parse(from));
    }

    private static Limit of(
            long id, @Nullable Priority priority, @Nullable String type, @Nullable UUID owner, @Nullable Integer days) {
        return new Limit(id, Hop.BRANCH, LimitKind.ACCEPT, null, priority, type, owner, days, null, LocalDate.EPOCH);
    }
}
