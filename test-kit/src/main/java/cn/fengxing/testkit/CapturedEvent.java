package cn.fengxing.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** One record of a topic as an outside client sees it. {@code value} is null for a tombstone. */
public record CapturedEvent(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        @Nullable String value) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static CapturedEvent of(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        record.headers().forEach(header -> headers.put(header.key(), text(header.value())));
        return new CapturedEvent(
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                Collections.unmodifiableMap(headers),
                record.value());
    }

    private static String text(byte @Nullable [] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }

    /** The CloudEvents type. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    public JsonNode payload() {
        try {
            return JSON.readTree(value == null ? "null" : value);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + value, e);
        }
    }

    /** A top-level field of the payload as text, empty if it is missing. */
    public String field(String name) {
        return payload().path(name).asText();
    }
}
