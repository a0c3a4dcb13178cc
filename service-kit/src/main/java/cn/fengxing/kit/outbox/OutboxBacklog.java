package cn.fengxing.kit.outbox;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** What waits to be sent, as metrics; measured apart from the relay, which may be what is stuck. */
@ApplicationScoped
class OutboxBacklog {

    private static final Logger LOG = Logger.getLogger(OutboxBacklog.class);
    private static final String MEASURE = """
            SELECT count(*), coalesce(extract(epoch FROM clock_timestamp() - min(created_at)), 0) FROM (
                SELECT created_at FROM outbox
                 WHERE (xid >= (SELECT pg_snapshot_xmax(last_snapshot) FROM outbox_cursor)
                        OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(last_snapshot) FROM outbox_cursor)))
                   AND NOT EXISTS (SELECT FROM outbox_cursor
                                    WHERE outbox.id <= page_id AND pg_visible_in_snapshot(xid, target_snapshot))
                 LIMIT 100000) unsent
            """;

    private final DataSource dataSource;
    private volatile long events;
    private volatile double ageSeconds;
    private volatile long daysAhead;

    OutboxBacklog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void register(@Observes StartupEvent event, MeterRegistry meters, OutboxRelay relay) {
        Gauge.builder("fengxing.outbox.pending.events", () -> events)
                .description("Events that wait to be sent; counted up to 100,000")
                .register(meters);
        Gauge.builder("fengxing.outbox.lag", () -> ageSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest event that waits to be sent")
                .register(meters);
        Gauge.builder("fengxing.outbox.partition.days", () -> daysAhead)
                .description("Days, today included, that can be written to")
                .register(meters);
        Gauge.builder("fengxing.outbox.leading", () -> relay.isLeading() ? 1 : 0)
                .description("1 where this replica relays")
                .register(meters);
        FunctionCounter.builder("fengxing.outbox.sent", relay, OutboxRelay::sent)
                .description("Events sent by this replica")
                .register(meters);
    }

    @Scheduled(every = "5s", identity = "outbox-backlog", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL enable_seqscan = off");
                try (ResultSet row = statement.executeQuery(MEASURE)) {
                    row.next();
                    events = row.getLong(1);
                    ageSeconds = row.getDouble(2);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            daysAhead = new OutboxPartitions(dataSource).daysAhead();
        } catch (SQLException e) {
            LOG.debug("The outbox's backlog could not be measured", e);
        }
    }
}
