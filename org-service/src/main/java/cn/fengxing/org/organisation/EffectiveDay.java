package cn.fengxing.org.organisation;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day in China from which a change takes effect: the one stated, or today. */
@ApplicationScoped
public class EffectiveDay {

    private final Clock clock;

    EffectiveDay(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return Today.by(clock);
    }

    /** @throws FieldRejected 400 for a day to come: what is decided for later is entered when it is so */
    public LocalDate of(@Nullable LocalDate stated) {
        LocalDate today = today();
        if (stated == null) {
            return today;
        }
        if (stated.isAfter(today)) {
            throw new FieldRejected("effectiveOn", "in-the-future");
        }
        return stated;
    }
}
