package cn.fengxing.bench;

import cn.fengxing.kit.kafka.KafkaClients;
import cn.fengxing.kit.kafka.KafkaConfig;
import cn.fengxing.kit.kafka.Topics;
import cn.fengxing.kit.outbox.OutboxRelay;
import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.Producer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A database, a broker and a relay of their own, as a service runs them. */
final class OutboxSetting implements AutoCloseable {

    static final int PAYLOAD_BYTES = 300;

    private static final String TOPIC = "bench.events.v1";
    private static final String PERF_TOPIC = "bench.perf.v1";
    private static final String FILL = """
            INSERT INTO outbox (event_id, topic, key, type, payload)
            SELECT gen_random_uuid(), ?, gen_random_uuid()::text, 'cn.fengxing.bench.v1',
                   jsonb_build_object('version', n, 'text', repeat('x', ?)) FROM generate_series(1, ?) n
            """;

    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final DatabaseAccess access;
    private final OutboxRelay relay;

    private OutboxSetting(Path directory) {
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0, "bench")
                .with("shared_buffers", "256MB")
                .start();
        kafka = new EmbeddedKafka(directory.resolve("kafka"), 0).start();
        Guard.over(
                directory,
                List.of(postgres.process().orElseThrow(), kafka.process().orElseThrow()));
        access = postgres.databases().forService("bench", "bench", "bench");
        migrate();
        KafkaConfig config = new LocalKafka(kafka.bootstrap());
        Topics topics = new Topics(config);
        topics.ensure(List.of(TOPIC, PERF_TOPIC));
        relay = new OutboxRelay(dataSource(), broker(config, topics), "/bench", OutboxRelay.PAGE_SIZE);
        relay.start();
    }

    static OutboxSetting start() throws IOException {
        return new OutboxSetting(Files.createTempDirectory("fengxing-bench-"));
    }

    String bootstrap() {
        return kafka.bootstrap();
    }

    String topic() {
        return TOPIC;
    }

    String perfTopic() {
        return PERF_TOPIC;
    }

    OutboxRelay relay() {
        return relay;
    }

    Connection connect() throws SQLException {
        return access.connectAsApplication();
    }

    /** Commits so many events at once, and counts from there to the broker's last acknowledgement. */
    double relayPerSecond(int events) throws SQLException {
        long target = relay.sent() + events;
        try (Connection connection = connect();
                PreparedStatement fill = connection.prepareStatement(FILL)) {
            fill.setString(1, TOPIC);
            fill.setInt(2, PAYLOAD_BYTES - 30);
            fill.setInt(3, events);
            fill.executeUpdate();
        }
        long start = System.nanoTime();
        relay.wake();
        while (relay.sent() < target) {
            LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
        }
        return events / ((System.nanoTime() - start) / 1e9);
    }

    /** A writer that has its transaction id and does not end. */
    Connection holdTransaction() throws SQLException {
        Connection held = connect();
        held.setAutoCommit(false);
        try (Statement statement = held.createStatement()) {
            statement.execute("SELECT pg_current_xact_id()");
        }
        return held;
    }

    /** Of this process, the broker, and the database's processes that live. */
    double cpuSeconds() {
        ProcessHandle database =
                ProcessHandle.of(postgres.process().orElseThrow().pid()).orElseThrow();
        ProcessHandle broker =
                ProcessHandle.of(kafka.process().orElseThrow().pid()).orElseThrow();
        return Stream.concat(Stream.of(ProcessHandle.current(), broker, database), database.descendants())
                .map(ProcessHandle::info)
                .flatMap(info -> info.totalCpuDuration().stream())
                .mapToDouble(cpu -> cpu.toNanos() / 1e9)
                .sum();
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        kafka.stop();
        postgres.stop();
    }

    private void migrate() {
        Flyway.configure()
                .dataSource(access.url(), access.owner(), access.ownerPassword())
                .locations("classpath:db/kit")
                .placeholders(Map.of("appRole", access.application()))
                .load()
                .migrate();
    }

    private PGSimpleDataSource dataSource() {
        PGSimpleDataSource result = new PGSimpleDataSource();
        result.setUrl(access.url());
        result.setUser(access.application());
        result.setPassword(access.applicationPassword());
        return result;
    }

    private static OutboxRelay.Broker broker(KafkaConfig config, Topics topics) {
        return new OutboxRelay.Broker() {
            @Override
            public Producer<String, byte[]> newProducer() {
                return KafkaClients.producer(config, "bench-outbox");
            }

            @Override
            public void ensureTopics(Collection<String> names) {
                topics.ensure(names);
            }

            @Override
            public Collection<String> compactedTopics() {
                return config.compacted();
            }
        };
    }
}
