package cn.fengxing.kit.revocation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Keeps the memory of revocations fresh. A thread of its own, since the scheduler looks only once a second what is due. */
@ApplicationScoped
class RevocationRefresh {

    private static final Logger LOG = Logger.getLogger(RevocationRefresh.class);
    private static final long EVERY_MILLIS = 250;

    private final Revocations revocations;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread daemon = new Thread(task, "revocations");
        daemon.setDaemon(true);
        return daemon;
    });

    RevocationRefresh(Revocations revocations) {
        this.revocations = revocations;
    }

    /** Before the first request is answered. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) throws SQLException {
        revocations.refresh();
        thread.scheduleWithFixedDelay(this::refresh, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    @Scheduled(every = "5m", delayed = "5m", identity = "revocations-forget")
    void forget() {
        try {
            revocations.forget();
        } catch (SQLException e) {
            LOG.warn("Old revocations could not be deleted; the next try is in five minutes", e);
        }
    }

    /** A failure must not end the schedule; a database that is away is reported by its health check. */
    private void refresh() {
        try {
            revocations.refresh();
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Revocations could not be read; the next try is in a moment", e);
        }
    }
}
