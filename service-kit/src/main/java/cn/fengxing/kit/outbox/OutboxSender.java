package cn.fengxing.kit.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Sends messages as CloudEvents 1.0 in the Kafka protocol binding's binary mode, a batch per Kafka transaction. */
final class OutboxSender implements AutoCloseable {

    private final Producer<String, byte[]> producer;
    private final byte[] source;

    /**
     * Fences off whoever sent under the same transactional id before.
     *
     * @param source CloudEvents source, e.g. {@code /org}
     */
    OutboxSender(Producer<String, byte[]> producer, String source) {
        this.producer = producer;
        this.source = utf8(source);
        try {
            producer.initTransactions();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Returns when the broker has committed the batch; after an exception the sender is of no further use. */
    void send(List<OutboxMessage> messages) {
        producer.beginTransaction();
        messages.forEach(message -> producer.send(record(message)));
        producer.commitTransaction();
    }

    @Override
    public void close() {
        // Nothing is waited for: what is not committed will be sent again.
        producer.close(java.time.Duration.ZERO);
    }

    private ProducerRecord<String, byte[]> record(OutboxMessage message) {
        var result = new ProducerRecord<>(message.topic(), message.key(), utf8(message.payload()));
        Headers headers = result.headers();
        headers.add("ce_specversion", utf8("1.0"));
        headers.add("ce_id", utf8(message.eventId().toString()));
        headers.add("ce_source", source);
        headers.add("ce_type", utf8(message.type()));
        headers.add("ce_time", utf8(message.createdAt().toString()));
        headers.add("content-type", utf8("application/json"));
        return result;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
