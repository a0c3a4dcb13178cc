package cn.fengxing.kit.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The sealer's statements, on one connection within its transaction. */
final class AuditTables {

    /** Any number that no other advisory lock of the service uses. */
    private static final long SEALER_LOCK = 0x4155444954L;

    private final Connection connection;

    AuditTables(Connection connection) {
        this.connection = connection;
    }

    boolean tryLock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?)")) {
            lock.setLong(1, SEALER_LOCK);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    long oldestRunningXid() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")) {
            row.next();
            return row.getLong(1);
        }
    }

    List<AuditEntry> unsealed(long sinceXid, int limit) throws SQLException {
        String sql = """
                SELECT id, at, actor, action, subject_type, subject_id, reason FROM audit_entry e
                WHERE e.xid >= ?::text::xid8 AND NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.entry_id = e.id)
                ORDER BY id LIMIT ?
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, sinceXid);
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                var entries = new ArrayList<AuditEntry>();
                while (row.next()) {
                    entries.add(entry(row));
                }
                return entries;
            }
        }
    }

    Seal lastSeal() throws SQLException {
        String sql = "SELECT seq, entry_id, entry_hash, chain_hash FROM audit_seal ORDER BY seq DESC LIMIT 1";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? seal(row) : Seal.START;
        }
    }

    void insert(List<Seal> seals) throws SQLException {
        String sql = "INSERT INTO audit_seal (seq, entry_id, entry_hash, chain_hash) VALUES (?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Seal seal : seals) {
                insert.setLong(1, seal.seq());
                insert.setLong(2, seal.entryId());
                insert.setBytes(3, seal.entryHash());
                insert.setBytes(4, seal.chainHash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void insert(Checkpoint checkpoint) throws SQLException {
        String sql = "INSERT INTO audit_checkpoint (seq, chain_hash, at, key_id, signature) VALUES (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, checkpoint.seq());
            insert.setBytes(2, checkpoint.chainHash());
            insert.setObject(3, checkpoint.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, checkpoint.keyId());
            insert.setBytes(5, checkpoint.signature());
            insert.executeUpdate();
        }
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("reason"));
    }

    static Seal seal(ResultSet row) throws SQLException {
        return new Seal(
                row.getLong("seq"), row.getLong("entry_id"), row.getBytes("entry_hash"), row.getBytes("chain_hash"));
    }
}
