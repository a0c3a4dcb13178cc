package cn.fengxing.grievance.hazard.deadline;

import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The limits in force: a dozen rows, read when something happens. */
@ApplicationScoped
@Transactional
public class HazardLimits {

    private final EntityManager entities;
    private final WorkingCalendar calendar;
    private final Clock clock;

    HazardLimits(EntityManager entities, WorkingCalendar calendar, Clock clock) {
        this.entities = entities;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Deadlines of what happens now. */
    public HazardDeadlines now() {
        return at(clock.instant());
    }

    public HazardDeadlines at(Instant instant) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT kind, severity, working_days, minutes, valid_from FROM hazard_limit", Tuple.class)
                .getResultList();
        return new HazardTimetable(
                instant, rows.stream().map(row -> limit((Tuple) row)).toList(), calendar);
    }

    private static HazardLimit limit(Tuple row) {
        return new HazardLimit(
                HazardLimitKind.valueOf(row.get(0, String.class)),
                Severity.valueOf(row.get(1, String.class)),
                row.get(2, Integer.class),
                row.get(3, Integer.class),
                row.get(4, LocalDate.class));
    }
}
