package cn.fengxing.member.alert;

import cn.fengxing.kit.time.Today;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When somebody wants to hear nothing that can wait; may go over midnight, and is empty when both are equal.
 *
 * @param from in China's time, inclusive
 * @param to in China's time, exclusive
 */
record QuietHours(LocalTime from, LocalTime to) {

    static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0));

    /** The moment itself when it is not quiet then. */
    Instant over(Instant now) {
        ZonedDateTime here = now.atZone(Today.SHANGHAI);
        LocalTime time = here.toLocalTime();
        if (!isQuiet(time)) {
            return now;
        }
        ZonedDateTime end = here.with(to);
        return (time.isBefore(to) ? end : end.plusDays(1)).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean notOver = time.isBefore(to);
        return from.isAfter(to) ? begun || notOver : begun && notOver;
    }
}
