package cn.fengxing.org.coverage;

import cn.fengxing.kit.time.Today;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The grid of weeks on which figures are kept and published: Monday to Sunday in Shanghai. */
final class Weeks {

    private Weeks() {}

    /** The Monday of the week. */
    static LocalDate of(Instant instant) {
        return of(LocalDate.ofInstant(instant, Today.SHANGHAI));
    }

    static LocalDate of(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
