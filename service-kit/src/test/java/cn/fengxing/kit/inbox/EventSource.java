package cn.fengxing.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fengxing.kit.kafka.KafkaClients;
import cn.fengxing.kit.outbox.TestBroker;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** A topic that another service writes to, and the inbox's way to it. */
final class EventSource implements Inbox.Broker, AutoCloseable {

    private final TestBroker broker = new TestBroker();
    private final String topic = broker.topic("events");
    private Producer<String, byte[]> producer;

    EventSource() {
        broker.topics().ensure(Set.of(topic));
        producer = newProducer();
    }

    private Producer<String, byte[]> newProducer() {
        Producer<String, byte[]> fresh = broker.newProducer();
        fresh.initTransactions();
        return fresh;
    }

    String topic() {
        return topic;
    }

    void say(String key, String what) {
        send(UUID.randomUUID(), key, what);
    }

    void send(UUID id, String key, String what) {
        sendRaw(id.toString(), key, "{\"what\":\"" + what + "\",\"version\":1,\"unknown\":true}");
    }

    void sendRaw(@Nullable String id, @Nullable String key, @Nullable String payload) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, key, payload == null ? null : payload.getBytes(UTF_8));
        if (id != null) {
            message.headers().add("ce_id", id.getBytes(UTF_8));
        }
        message.headers().add("ce_type", "cn.fengxing.test.said.v1".getBytes(UTF_8));
        message.headers().add("ce_source", "/test".getBytes(UTF_8));
        message.headers().add("ce_time", "2026-01-02T03:04:05Z".getBytes(UTF_8));
        try {
            commit(message);
        } catch (KafkaException brokerLostTrack) {
            // As the relay does: another term, and the event, which has an id, once more.
            producer.close();
            producer = newProducer();
            commit(message);
        }
    }

    private void commit(ProducerRecord<String, byte[]> message) {
        producer.beginTransaction();
        producer.send(message);
        producer.commitTransaction();
    }

    @Override
    public Consumer<String, byte[]> newConsumer() {
        return KafkaClients.consumer(broker.config(), "group-of-" + topic);
    }

    @Override
    public Map<String, String> ensureTopics(Set<String> topics) {
        broker.topics().ensure(topics);
        return broker.topics().ids(topics);
    }

    @Override
    public void close() {
        producer.close();
    }
}
