package cn.fengxing.org.organisation;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The day in China, from which changes take effect where no other is stated. */
@ApplicationScoped
public class Today {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    Today(Clock clock) {
        this.clock = clock;
    }

    public LocalDate date() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    /**
     * The day from which a change takes effect.
     *
     * @throws FieldRejected 400 for one to come: what is decided for later is entered when it is so
     */
    public LocalDate effective(@Nullable LocalDate stated) {
        if (stated == null) {
            return date();
        }
        if (stated.isAfter(date())) {
            throw new FieldRejected("effectiveOn", "in-the-future");
        }
        return stated;
    }
}
