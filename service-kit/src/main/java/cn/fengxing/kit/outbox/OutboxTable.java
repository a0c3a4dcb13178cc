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

    /** An event before it has its place in the outbox. */
    record Row(UUID eventId, String topic, String key, String type, String json, long version) {}

    /**
     * Adds an event within the connection's transaction.
     *
     * @param json an object; its {@code version} is set to the restore epoch × 10^12 + {@code version}
     */
    public static void insert(
            Connection connection, UUID eventId, String topic, String key, String type, String json, long version)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            set(insert, new Row(eventId, topic, key, type, json, version));
            if (insert.executeUpdate() != 1) {
                throw new IllegalStateException("outbox_epoch has lost its row");
            }
        }
    }

    /** The same for many events, in as few round trips as the driver can. */
    static void insertAll(Connection connection, List<Row> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Row row : rows) {
                set(insert, row);
                insert.addBatch();
            }
            for (int inserted : insert.executeBatch()) {
                if (inserted != 1) {
                    throw new IllegalStateException("outbox_epoch has lost its row");
                }
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

    private static void set(PreparedStatement insert, Row row) throws SQLException {
        if (row.json().length() > MAX_PAYLOAD_CHARS) {
            throw new IllegalArgumentException(
                    "An event of type " + row.type() + " has " + row.json().length() + " characters");
        }
        insert.setObject(1, row.eventId());
        insert.setString(2, row.topic());
        insert.setString(3, row.key());
        insert.setString(4, row.type());
        insert.setString(5, row.json());
        insert.setLong(6, row.version());
    }
}
