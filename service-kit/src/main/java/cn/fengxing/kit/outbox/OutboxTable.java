package cn.fengxing.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of the outbox: written once, never changed. */
public final class OutboxTable {

    /** Well under what the broker takes in one record, also after escaping. */
    public static final int MAX_PAYLOAD_CHARS = 512 * 1024;

    static final String COLUMNS = "id, event_id, topic, key, type, payload::text AS payload, created_at";

    private static final String INSERT = """
            INSERT INTO outbox (event_id, topic, key, type, payload)
            SELECT ?, ?, ?, ?, ?::jsonb || jsonb_build_object('version', epoch * 1000000000000 + ?) FROM outbox_epoch
            """;

    private OutboxTable() {}

    /**
     * Adds an event within the connection's transaction.
     *
     * @param json an object; its {@code version} is set to the restore epoch × 10^12 + {@code version}
     */
    public static void insert(
            Connection connection, UUID eventId, String topic, String key, String type, String json, long version)
            throws SQLException {
        if (json.length() > MAX_PAYLOAD_CHARS) {
            throw new IllegalArgumentException("An event of type " + type + " has " + json.length() + " characters");
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, eventId);
            insert.setString(2, topic);
            insert.setString(3, key);
            insert.setString(4, type);
            insert.setString(5, json);
            insert.setLong(6, version);
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("outbox_epoch has lost its row");
            }
        }
    }

    static List<OutboxMessage> read(ResultSet rows) throws SQLException {
        List<OutboxMessage> messages = new ArrayList<>();
        while (rows.next()) {
            messages.add(message(rows));
        }
        return messages;
    }

    static OutboxMessage message(ResultSet row) throws SQLException {
        return new OutboxMessage(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("key"),
                row.getString("type"),
                row.getString("payload"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
