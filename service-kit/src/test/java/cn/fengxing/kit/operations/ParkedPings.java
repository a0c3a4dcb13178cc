package cn.fengxing.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;

/** Pings as the inbox leaves them when their keys are parked. */
@ApplicationScoped
class ParkedPings {

    static final String TOPIC = "test.pings.v1";

    private final DataSource database;

    ParkedPings(DataSource database) {
        this.database = database;
    }

    void clear() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM dead_letter; DELETE FROM parked_key");
        }
    }

    /** One that is handled now that its cause is mended. */
    String good() throws SQLException {
        String key = UUID.randomUUID().toString();
        park(key, ping(key), "java.lang.IllegalStateException");
        return key;
    }

    /** One that nobody will ever be able to read. */
    String poison(String text) throws SQLException {
        String key = UUID.randomUUID().toString();
        park(key, "{\"text\":\"" + text, "java.lang.IllegalStateException");
        return key;
    }

    void behind(String key) throws SQLException {
        park(key, ping(UUID.randomUUID().toString()), null);
    }

    void many(int keys) throws SQLException {
        for (int i = 0; i < keys; i++) {
            good();
        }
    }

    boolean handled(String key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT FROM received_ping WHERE id = ?")) {
            query.setObject(1, UUID.fromString(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    private static String ping(String id) {
        return "{\"pingId\":\"" + id + "\",\"text\":\"hello\",\"version\":1}";
    }

    private void park(String key, String payload, String errorClass) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement park = connection.prepareStatement(
                        "INSERT INTO parked_key (topic, key) VALUES (?, ?) ON CONFLICT DO NOTHING");
                PreparedStatement keep = connection.prepareStatement("""
                        INSERT INTO dead_letter
                            (topic, key, partition, record_offset, record_time, headers, payload, error_class, attempts)
                        VALUES (?, ?, 0, 0, now(), jsonb_build_object('ce_id', gen_random_uuid(), 'ce_source', '/kit',
                            'ce_type', 'cn.fengxing.test.pinged.v1', 'ce_time', '2026-01-02T03:04:05Z'), ?, ?, 1)""")) {
            park.setString(1, TOPIC);
            park.setString(2, key);
            park.executeUpdate();
            keep.setString(1, TOPIC);
            keep.setString(2, key);
            keep.setBytes(3, payload.getBytes(StandardCharsets.UTF_8));
            keep.setString(4, errorClass);
            keep.executeUpdate();
        }
    }
}
