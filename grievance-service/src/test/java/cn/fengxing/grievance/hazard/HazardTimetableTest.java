package cn.fengxing.grievance.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.hazard.deadline.HazardLimit;
import cn.fengxing.grievance.hazard.deadline.HazardLimitKind;
import cn.fengxing.grievance.hazard.deadline.HazardTimetable;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HazardTimetableTest {

    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private static final List<HazardLimit> LIMITS = List.of(
            new HazardLimit(HazardLimitKind.VERIFY, Severity.URGENT, null, 30, ALWAYS),
            new HazardLimit(HazardLimitKind.VERIFY, Severity.NORMAL, 2, null, ALWAYS),
            new HazardLimit(HazardLimitKind.VERIFY, Severity.NORMAL, 1, null, LocalDate.of(2027, 1, 1)));

    @Test
    void what_is_urgent_counts_minutes_on_a_holiday_night() {
        Instant springFestival = Instant.parse("2026-02-17T18:00:00Z");

        assertThat(at(springFestival).dueAt(HazardLimitKind.VERIFY, Severity.URGENT))
                .isEqualTo("2026-02-17T18:30:00Z");
    }

    @Test
    void the_rest_waits_for_working_days() {
        Instant fridayNoon = Instant.parse("2026-11-27T04:00:00Z");

        assertThat(at(fridayNoon).dueAt(HazardLimitKind.VERIFY, Severity.NORMAL))
                .isEqualTo("2026-12-01T04:00:00Z");
    }

    @Test
    void a_later_limit_holds_from_its_day() {
        Instant monday = Instant.parse("2027-01-11T04:00:00Z");

        assertThat(at(monday).dueAt(HazardLimitKind.VERIFY, Severity.NORMAL)).isEqualTo("2027-01-12T04:00:00Z");
    }

    private static HazardTimetable at(Instant now) {
        return new HazardTimetable(now, LIMITS, new WorkingCalendar());
    }
}
