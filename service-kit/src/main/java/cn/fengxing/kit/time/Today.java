package cn.fengxing.kit.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Dates as people here count them, in Asia/Shanghai. */
public final class Today {

    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Today() {}

    public static LocalDate by(Clock clock) {
        return LocalDate.now(clock.withZone(SHANGHAI));
    }

    /** Midnight at which the date begins. */
    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(SHANGHAI).toInstant();
    }
}
