package cn.fengxing.kit.inbox;

import cn.fengxing.kit.kafka.Topics;
import cn.fengxing.kit.outbox.OutboxTable;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Parked keys and their records in order; all within the caller's transaction. */
final class DeadLetterTable {

    static final String EVENT_TYPE = "cn.fengxing.dead-letter.parked.v1";

    private static final String INSERT = """
            INSERT INTO dead_letter
                (topic, key, partition, record_offset, record_time, headers, payload, error_class, attempts)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private final Connection connection;

    DeadLetterTable(Connection connection) {
        this.connection = connection;
    }

    /** Topic and key. */
    record Key(String topic, String key) {
        static Key of(RawEvent event) {
            return new Key(event.topic(), event.key());
        }
    }

    record Letter(long id, RawEvent event) {}

    /** Which of these keys are parked; those stay so until the transaction ends. */
    Set<Key> parkedAmong(Collection<Key> keys) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT topic, key FROM parked_key
                 WHERE (topic, key) IN (SELECT * FROM unnest(?, ?)) ORDER BY topic, key FOR SHARE
                """)) {
            List<Key> ordered = List.copyOf(keys);
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ordered.stream().map(Key::topic).toArray()));
            query.setArray(
                    2,
                    connection.createArrayOf(
                            "text", ordered.stream().map(Key::key).toArray()));
            try (ResultSet rows = query.executeQuery()) {
                Set<Key> parked = new HashSet<>();
                while (rows.next()) {
                    parked.add(new Key(rows.getString(1), rows.getString(2)));
                }
                return parked;
            }
        }
    }

    /** Parks the key, keeps the record, and tells of it on the dead-letter topic once this transaction is committed. */
    void park(RawEvent event, String errorClass) throws SQLException {
        try (PreparedStatement park = connection.prepareStatement(
                "INSERT INTO parked_key (topic, key) VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            park.setString(1, event.topic());
            park.setString(2, event.key());
            park.executeUpdate();
        }
        insert(event, errorClass);
        OutboxTable.insert(
                connection,
                UUID.randomUUID(),
                Topics.deadLettersOf(event.topic()),
                event.key(),
                EVENT_TYPE,
                notice(event, errorClass),
                0);
    }

    /** Keeps a record that only waits behind a poison one. */
    void append(RawEvent event) throws SQLException {
        insert(event, null);
    }

    /** Locks the key against readers and other replays; false when it is not parked. */
    boolean lock(Key key) throws SQLException {
        return exists("SELECT FROM parked_key WHERE topic = ? AND key = ? FOR UPDATE", key);
    }

    @Nullable
    Letter oldest(Key key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT * FROM dead_letter WHERE topic = ? AND key = ? ORDER BY id LIMIT 1")) {
            query.setString(1, key.topic());
            query.setString(2, key.key());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? new Letter(row.getLong("id"), event(row)) : null;
            }
        }
    }

    void delete(Letter letter) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM dead_letter WHERE id = ?")) {
            delete.setLong(1, letter.id());
            delete.executeUpdate();
        }
    }

    void unpark(Key key) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM parked_key WHERE topic = ? AND key = ?")) {
            delete.setString(1, key.topic());
            delete.setString(2, key.key());
            delete.executeUpdate();
        }
    }

    void failedAgain(Letter letter, String errorClass) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE dead_letter SET attempts = attempts + 1, error_class = ? WHERE id = ?")) {
            update.setString(1, errorClass);
            update.setLong(2, letter.id());
            update.executeUpdate();
        }
    }

    static RawEvent event(ResultSet row) throws SQLException {
        return new RawEvent(
                new TopicPartition(row.getString("topic"), row.getInt("partition")),
                row.getLong("record_offset"),
                row.getObject("record_time", OffsetDateTime.class).toInstant(),
                row.getString("key"),
                headers(row.getString("headers")),
                row.getBytes("payload"));
    }

    private void insert(RawEvent event, @Nullable String errorClass) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, event.topic());
            insert.setString(2, event.key());
            insert.setInt(3, event.partition().partition());
            insert.setLong(4, event.offset());
            insert.setObject(5, event.time().atOffset(ZoneOffset.UTC));
            insert.setString(6, json(event.headers()));
            insert.setBytes(7, event.payload());
            insert.setString(8, errorClass);
            insert.setInt(9, errorClass == null ? 0 : 1);
            insert.executeUpdate();
        }
    }

    private boolean exists(String sql, Key key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, key.topic());
            query.setString(2, key.key());
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /** The payload goes in base64, since what made it poison may be what the outbox's jsonb refuses too. */
    private static String notice(RawEvent event, String errorClass) {
        ObjectNode notice = ReceivedEvent.JSON.createObjectNode();
        notice.put("topic", event.topic());
        notice.put("partition", event.partition().partition());
        notice.put("offset", event.offset());
        notice.put("errorClass", errorClass);
        notice.set("headers", ReceivedEvent.JSON.valueToTree(event.headers()));
        byte[] payload = event.payload();
        if (payload != null && payload.length < OutboxTable.MAX_PAYLOAD_CHARS / 2) {
            notice.put("payloadBase64", payload);
        }
        return notice.toString();
    }

    private static String json(Map<String, String> headers) {
        try {
            return ReceivedEvent.JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> headers(String json) {
        try {
            return ReceivedEvent.JSON.readValue(json, new TypeReference<Map<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
