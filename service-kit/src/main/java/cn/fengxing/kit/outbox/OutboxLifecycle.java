package cn.fengxing.kit.outbox;

import cn.fengxing.kit.kafka.KafkaClients;
import cn.fengxing.kit.kafka.KafkaConfig;
import cn.fengxing.kit.kafka.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.ds.PGSimpleDataSource;

/** Starts, stops and keeps house for the outbox of a running service. */
@ApplicationScoped
class OutboxLifecycle {

    private static final Logger LOG = Logger.getLogger(OutboxLifecycle.class);
    private static final int SOCKET_TIMEOUT_SECONDS = 60;

    @ConfigProperty(name = "fengxing.service")
    String service;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    private final DataSource pool;
    private final KafkaConfig kafka;
    private final Topics topics;

    OutboxLifecycle(DataSource pool, KafkaConfig kafka, Topics topics) {
        this.pool = pool;
        this.kafka = kafka;
        this.topics = topics;
    }

    @Produces
    @Singleton
    OutboxRelay relay() {
        return new OutboxRelay(connectionsOfItsOwn(), broker(), "/" + service, OutboxRelay.PAGE_SIZE);
    }

    /** Before anything of the application can publish. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event, OutboxRelay relay)
            throws SQLException {
        new OutboxPartitions(pool).extend();
        try (Connection connection = pool.getConnection()) {
            OutboxEpoch.check(connection, false);
        }
        if (kafka.enabled()) {
            relay.start();
        }
    }

    void stop(@Observes ShutdownEvent event, OutboxRelay relay) throws InterruptedException {
        relay.stop();
    }

    @Scheduled(every = "1h", delayed = "1m", identity = "outbox-partitions")
    void keepHouse() {
        try {
            OutboxPartitions partitions = new OutboxPartitions(pool);
            partitions.extend();
            partitions.dropAcknowledged();
        } catch (SQLException e) {
            LOG.warn("The outbox's partitions could not be looked after; the next try is in an hour", e);
        }
    }

    /**
     * The leader's lock lives in its session, so the session is not one of the pool. Both ends notice within a minute when
     * the other is gone without a word.
     */
    private DataSource connectionsOfItsOwn() {
        PGSimpleDataSource result = new PGSimpleDataSource();
        result.setUrl(url);
        user.ifPresent(result::setUser);
        password.ifPresent(result::setPassword);
        result.setApplicationName("fengxing-" + service + "-relay");
        result.setSocketTimeout(SOCKET_TIMEOUT_SECONDS);
        result.setTcpKeepAlive(true);
        result.setLogServerErrorDetail(false);
        result.setOptions("-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        return result;
    }

    private OutboxRelay.Broker broker() {
        return new OutboxRelay.Broker() {
            @Override
            public Producer<String, byte[]> newProducer() {
                topics.ensure(kafka.topics());
                return KafkaClients.producer(kafka, "fengxing-" + service + "-outbox");
            }

            @Override
            public void ensureTopics(Collection<String> names) {
                topics.ensure(names);
            }

            @Override
            public Collection<String> compactedTopics() {
                return kafka.compacted();
            }
        };
    }
}
