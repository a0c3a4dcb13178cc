package cn.fengxing.bench.clocks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The bare batch: claims as many as the service claims, and writes rows as large as it writes, in as many transactions. */
final class BareEscalation {

    private static final int BATCH = 200;
    private static final int PAYLOAD = 500;

    private static final String CLAIM =
            "SELECT id, step FROM grievance WHERE alarm_at <= now() ORDER BY alarm_at LIMIT " + BATCH
                    + " FOR UPDATE SKIP LOCKED";

    private static final String UPDATE = """
            UPDATE grievance SET hop = 'PLATFORM', owner_id = ?, alias_id = gen_random_uuid(), pseudonym = '蜂友-AAAA',
                   arrived_at = now(), due_at = now() + interval '2 days', alarm_at = now() + interval '38 hours',
                   step = step + 1, version = version + 1
             WHERE id = ?""";

    private static final String ENTRY = """
            INSERT INTO grievance_entry (grievance_id, step, happened_at, action, hop, owner_id, to_hop, to_owner_id, due_at)
            VALUES (?, ?, now(), 'LAPSE', 'BRANCH', ?, 'PLATFORM', ?, now() + interval '2 days')""";

    private static final String EVENT = """
            INSERT INTO outbox (event_id, topic, key, type, payload)
            VALUES (gen_random_uuid(), 'fengxing.grievances.v1', ?, 'cn.fengxing.grievance.escalated.v1',
                    jsonb_build_object('text', repeat('x', ?)))""";

    private final UUID branch;
    private final UUID platform;

    BareEscalation(UUID branch, UUID platform) {
        this.branch = branch;
        this.platform = platform;
    }

    private record Claimed(UUID id, int step) {}

    /** Until none is due any more. */
    void drain(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        int claimed;
        do {
            claimed = batch(connection);
            connection.commit();
        } while (claimed == BATCH);
    }

    private int batch(Connection connection) throws SQLException {
        List<Claimed> claimed = claim(connection);
        try (PreparedStatement update = connection.prepareStatement(UPDATE);
                PreparedStatement entry = connection.prepareStatement(ENTRY);
                PreparedStatement event = connection.prepareStatement(EVENT)) {
            for (Claimed each : claimed) {
                update.setObject(1, platform);
                update.setObject(2, each.id());
                update.addBatch();
                entry.setObject(1, each.id());
                entry.setInt(2, each.step() + 1);
                entry.setObject(3, branch);
                entry.setObject(4, platform);
                entry.addBatch();
                event.setString(1, each.id().toString());
                event.setInt(2, PAYLOAD);
                event.addBatch();
            }
            update.executeBatch();
            entry.executeBatch();
            event.executeBatch();
        }
        return claimed.size();
    }

    private static List<Claimed> claim(Connection connection) throws SQLException {
        List<Claimed> claimed = new ArrayList<>();
        try (PreparedStatement claim = connection.prepareStatement(CLAIM);
                ResultSet row = claim.executeQuery()) {
            while (row.next()) {
                claimed.add(new Claimed(row.getObject(1, UUID.class), row.getInt(2)));
            }
        }
        return claimed;
    }
}
