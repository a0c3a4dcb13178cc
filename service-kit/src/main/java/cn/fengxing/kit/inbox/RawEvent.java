package cn.fengxing.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A record before anything is believed about it. Texts are made fit for the database, so that even the worst record can be
 * put aside.
 *
 * @param key empty when the record has none
 */
record RawEvent(
        TopicPartition partition,
        long offset,
        Instant time,
        String key,
        Map<String, String> headers,
        byte @Nullable [] payload) {

    static RawEvent of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers().forEach(header -> headers.put(clean(header.key()), clean(header.value())));
        return new RawEvent(
                new TopicPartition(message.topic(), message.partition()),
                message.offset(),
                Instant.ofEpochMilli(Math.max(0, message.timestamp())),
                message.key() == null ? "" : clean(message.key()),
                headers,
                message.value());
    }

    String topic() {
        return partition.topic();
    }

    /** The event's own id, which it keeps however often it is sent; empty when there is none that can be read. */
    Optional<UUID> id() {
        try {
            return Optional.ofNullable(headers.get("ce_id")).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * @throws UnreadableEvent when it is not a CloudEvent in binary mode with a JSON payload
     */
    ReceivedEvent read() {
        UUID id = id().orElseThrow(() -> new UnreadableEvent("ce_id is not a UUID", null));
        if (key.isEmpty()) {
            throw new UnreadableEvent("The record has no key", null);
        }
        return new ReceivedEvent(
                id, topic(), required("ce_type"), key, required("ce_source"), instant("ce_time"), json());
    }

    private @Nullable JsonNode json() {
        if (payload == null || payload.length == 0) {
            return null;
        }
        try {
            return ReceivedEvent.JSON.readTree(payload);
        } catch (IOException e) {
            throw new UnreadableEvent("The payload is not JSON", e);
        }
    }

    private String required(String header) {
        String value = headers.get(header);
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent(header + " is missing", null);
        }
        return value;
    }

    private Instant instant(String header) {
        try {
            return OffsetDateTime.parse(required(header)).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableEvent(header + " is not a timestamp", e);
        }
    }

    private static String clean(byte @Nullable [] text) {
        return text == null ? "" : clean(new String(text, StandardCharsets.UTF_8));
    }

    /** PostgreSQL's text takes no NUL. */
    private static String clean(String text) {
        return text.replace('\0', '\uFFFD');
    }
}
