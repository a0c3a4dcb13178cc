package cn.fengxing.member.notification;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets notices after half a year, read or not. */
@ApplicationScoped
class ForgetNotices {

    static final Duration KEPT = Duration.ofDays(180);
    private static final int BATCH = 1_000;

    private final Notices notices;
    private final Clock clock;

    ForgetNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "7m", identity = "forget-notices")
    void forget() {
        int forgotten;
        do {
            forgotten = QuarkusTransaction.requiringNew()
                    .call(() -> notices.forget(clock.instant().minus(KEPT), BATCH));
        } while (forgotten == BATCH);
    }
}
