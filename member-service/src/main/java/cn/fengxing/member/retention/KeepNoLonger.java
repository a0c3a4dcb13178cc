package cn.fengxing.member.retention;

import cn.fengxing.kit.due.DueWork;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Ends what has been kept for as long as it may be: once an hour, and at once again as long as there is more. */
@Singleton
class KeepNoLonger implements DueWork {

    private static final Duration PAUSE = Duration.ofHours(1);

    private final EntityManager entities;
    private volatile Instant next = Instant.MIN;

    KeepNoLonger(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        if (now.isBefore(next)) {
            return 0;
        }
        int most = Period.ALL.stream()
                .mapToInt(period -> end(period, period.now(now), limit))
                .max()
                .orElse(0);
        if (most < limit) {
            next = now.plus(PAUSE);
        }
        return most;
    }

    int end(Period period, Instant now, int limit) {
        Query query = entities.createNativeQuery(period.sql())
                .setParameter("before", now.minus(period.kept()))
                .setParameter("limit", limit);
        return period.sql().startsWith("SELECT")
                ? ((Number) query.getSingleResult()).intValue()
                : query.executeUpdate();
    }
}
