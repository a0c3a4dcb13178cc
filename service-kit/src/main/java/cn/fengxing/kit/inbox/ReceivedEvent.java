package cn.fengxing.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** The aggregate's version, restore epoch in front; a projection keeps the highest. 0 for a tombstone. */
    public long version() {
        return data == null ? 0 : data.path("version").asLong();
    }

    /** The payload as a record of just the fields that the reader declares; unknown fields are ignored. */
    public <T> T as(Class<T> type) {
        throw new UnsupportedOperationException();
    }
}
