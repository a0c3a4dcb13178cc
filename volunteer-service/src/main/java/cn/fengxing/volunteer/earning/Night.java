package cn.fengxing.volunteer.earning;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When the day's earnings are posted: at two in the morning in Shanghai. */
final class Night {

    private static final LocalTime HOUR = LocalTime.of(2, 0);

    private Night() {}

    /** The first posting hour after the end of the day, in Shanghai, that the instant belongs to. */
    static Instant after(Instant instant) {
        ZonedDateTime local = instant.atZone(SHANGHAI);
        return local.toLocalDate().plusDays(1).atTime(HOUR).atZone(SHANGHAI).toInstant();
    }
}
