package cn.fengxing.org.station.hours;

import cn.fengxing.kit.time.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The present, by the domain's clock and calendar. */
@ApplicationScoped
public class Moments {

    private final Clock clock;
    private final WorkingCalendar calendar;

    Moments(Clock clock, WorkingCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    public Moment now() {
        return Moment.of(clock.instant().truncatedTo(ChronoUnit.MICROS), calendar);
    }

    public LocalDate today() {
        return now().date();
    }
}
