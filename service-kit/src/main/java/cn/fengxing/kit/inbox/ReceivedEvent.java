package cn.fengxing.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One CloudEvent as it came from the topic.
 *
 * @param data null is a tombstone: the aggregate is gone
 */
public record ReceivedEvent(
        UUID id,
        String topic,
        String type,
        String key,
        String source,
        Instant time,
        @Nullable JsonNode data) {

    /** Requests refuse unknown fields; readers of events must not, since an event may grow. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The aggregate's version, restore epoch in front; a projection keeps the highest. 0 for a tombstone. */
    public long version() {
        return data == null ? 0 : data.path("version").asLong();
    }

    /**
     * The payload as a record of just the fields that the reader declares; unknown fields are ignored.
     *
     * @throws UnreadableEvent when it is a tombstone or does not fit
     */
    public <T> T as(Class<T> type) {
        if (data == null) {
            throw new UnreadableEvent("A tombstone has no payload", null);
        }
        try {
            return JSON.treeToValue(data, type);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("The payload is no " + type.getSimpleName(), e);
        }
    }
}
