package cn.fengxing.volunteer.points;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import java.time.Instant;
import java.time.LocalDate;

/** When points lapse: after the last day of the calendar year that follows, in Shanghai. */
final class LotExpiry {

    private LotExpiry() {}

    /** The first day on which points posted at that instant can no longer be spent. */
    static LocalDate of(Instant posted) {
        return LocalDate.of(posted.atZone(SHANGHAI).getYear() + 2, 1, 1);
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, SHANGHAI);
    }

    static Instant beginningOf(LocalDate day) {
        return day.atStartOfDay(SHANGHAI).toInstant();
    }
}
