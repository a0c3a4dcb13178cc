package cn.fengxing.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How long single events take to the same reader, at the same steady pace, by way of the outbox and without it. */
final class Latencies {

    private static final int SAMPLES = 1_000;
    private static final long PACE_NANOS = Duration.ofMillis(4).toNanos();
    private static final String INSERT = """
            INSERT INTO outbox (event_id, topic, key, type, payload)
            VALUES (gen_random_uuid(), ?, ?, 'cn.fengxing.bench.v1', jsonb_build_object('text', repeat('x', ?)))
            """;

    private final OutboxSetting setting;

    Latencies(OutboxSetting setting) {
        this.setting = setting;
    }

    private interface Writer {
        /** Returns once the event is accepted, and tells when that was. */
        long write(String key) throws SQLException;
    }

    /** From the send, since an event counts as accepted there only with the acknowledgement that it is part of. */
    double kafkaP99Millis() throws SQLException {
        Map<String, Object> properties =
                Map.of("bootstrap.servers", setting.bootstrap(), "acks", "all", "linger.ms", 0);
        String payload = "x".repeat(OutboxSetting.PAYLOAD_BYTES);
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            return p99Millis(key -> {
                long start = System.nanoTime();
                producer.send(new ProducerRecord<>(setting.topic(), key, payload));
                return start;
            });
        }
    }

    /** From the commit. */
    double outboxP99Millis() throws SQLException {
        try (Connection connection = setting.connect();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            return p99Millis(key -> {
                insert.setString(1, setting.topic());
                insert.setString(2, key);
                insert.setInt(3, OutboxSetting.PAYLOAD_BYTES - 20);
                insert.executeUpdate();
                connection.commit();
                long committed = System.nanoTime();
                setting.relay().wake();
                return committed;
            });
        }
    }

    private double p99Millis(Writer writer) throws SQLException {
        Map<String, Long> written = new ConcurrentHashMap<>();
        Map<String, Long> read = new ConcurrentHashMap<>();
        try (var consumer = consumer()) {
            Thread reading = new Thread(() -> {
                while (read.size() < SAMPLES) {
                    var records = consumer.poll(Duration.ofMillis(100));
                    long now = System.nanoTime();
                    records.forEach(message -> read.put(message.key(), now));
                }
            });
            reading.start();
            long next = System.nanoTime();
            for (int i = 0; i < SAMPLES; i++) {
                String key = UUID.randomUUID().toString();
                written.put(key, writer.write(key));
                next += PACE_NANOS;
                LockSupport.parkNanos(Math.max(0, next - System.nanoTime()));
            }
            reading.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        long[] nanos = written.entrySet().stream()
                .mapToLong(entry -> read.get(entry.getKey()) - entry.getValue())
                .sorted()
                .toArray();
        return nanos[(int) Math.ceil(nanos.length * 0.99) - 1] / 1e6;
    }

    private KafkaConsumer<String, String> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        setting.bootstrap(),
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new StringDeserializer());
        var partitions = consumer.partitionsFor(setting.topic()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }
}
