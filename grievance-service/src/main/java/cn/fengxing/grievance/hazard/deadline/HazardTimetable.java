package cn.fengxing.grievance.hazard.deadline;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Deadlines of what happens at one instant, by the limits and the calendar in force then. */
public record HazardTimetable(Instant now, List<HazardLimit> limits, WorkingCalendar calendar)
        implements HazardDeadlines {

    public HazardTimetable {
        // As exact as the database keeps it, so that what is read back equals what was said.
        now = now.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Instant dueAt(HazardLimitKind kind, Severity severity) {
        LocalDate today = LocalDate.ofInstant(now, SHANGHAI);
        HazardLimit limit = limits.stream()
                .filter(each -> each.kind() == kind && each.severity() == severity)
                .filter(each -> !each.validFrom().isAfter(today))
                .max(Comparator.comparing(HazardLimit::validFrom))
                .orElseThrow(() -> new IllegalStateException("no limit to " + kind + " what is " + severity));
        if (limit.workingDays() != null) {
            return calendar.plusWorkingDays(now, limit.workingDays());
        }
        return now.plus(Duration.ofMinutes(limit.minutes()));
    }
}
