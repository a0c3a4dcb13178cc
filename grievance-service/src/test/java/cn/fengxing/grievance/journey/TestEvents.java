package cn.fengxing.grievance.journey;

import cn.fengxing.testkit.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events as other services send them. */
final class TestEvents {

    private TestEvents() {}

    static void send(String topic, UUID key, String type, String payload) {
        var record = new ProducerRecord<>(topic, key.toString(), payload);
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/test",
                        "ce_specversion",
                        "1.0",
                        "ce_type",
                        type,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", TestServers.running().kafka()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(record);
        }
    }
}
