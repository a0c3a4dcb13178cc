package cn.fengxing.member.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Forgets codes that nobody asked to use and sessions that cannot be renewed: kept no longer than needed. */
@ApplicationScoped
public class Sweep {

    /** The day's limit of codes is counted in the row. */
    private static final Duration CODES = Duration.ofDays(2);

    /** A refresh token that is used late is still recognised, and a revoked session is told of for as long as tokens live. */
    private static final Duration SESSIONS = Duration.ofDays(7);

    private final EntityManager entities;

    Sweep(EntityManager entities) {
        this.entities = entities;
    }

    @Scheduled(every = "1h", delayed = "5m", identity = "identity-sweep")
    @Transactional
    void sweep() {
        delete("DELETE FROM sign_in_code WHERE sent_at < ?1", CODES);
        delete("DELETE FROM sign_in_session WHERE least(expires_at, revoked_at) < ?1", SESSIONS);
    }

    private void delete(String sql, Duration kept) {
        entities.createNativeQuery(sql)
                .setParameter(1, Instant.now().minus(kept))
                .executeUpdate();
    }
}
