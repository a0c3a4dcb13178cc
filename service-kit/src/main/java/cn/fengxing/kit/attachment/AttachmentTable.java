package cn.fengxing.kit.attachment;

import cn.fengxing.kit.content.FileType;
import cn.fengxing.kit.store.Pieces.Piece;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables {@code attachment} and {@code attachment_piece}; every call is part of the caller's transaction. */
@Singleton
class AttachmentTable {

    private final DataSource dataSource;

    AttachmentTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(AttachmentRow row, List<UUID> objects, Instant now) {
        String sql = """
                WITH added AS (
                    INSERT INTO attachment (id, purpose, type, size, name, uploader, wrapped_key, master_key_id, created_at, delete_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id)
                INSERT INTO attachment_piece (attachment_id, position, object_id)
                SELECT added.id, piece.position - 1, piece.object_id
                FROM added, unnest(?::uuid[]) WITH ORDINALITY AS piece (object_id, position)""";
        execute(sql, statement -> {
            statement.setObject(1, row.id());
            statement.setString(2, row.purpose());
            statement.setString(3, row.type().name());
            statement.setLong(4, row.size());
            statement.setBytes(5, row.sealedName());
            statement.setBytes(6, row.uploader());
            statement.setBytes(7, row.wrappedKey());
            statement.setString(8, row.masterKeyId());
            statement.setObject(9, at(now));
            statement.setObject(10, row.deleteAt() == null ? null : at(row.deleteAt()));
            setIds(statement, 11, objects);
            return statement.executeUpdate();
        });
    }

    /** @return whether it was fresh until now */
    boolean keep(UUID id, UUID subjectId, Optional<Instant> deleteAt) {
        String sql = "UPDATE attachment SET uploader = NULL, kept_for = ?, delete_at = ?"
                + " WHERE id = ? AND uploader IS NOT NULL";
        return execute(sql, statement -> {
            statement.setObject(1, subjectId);
            statement.setObject(2, deleteAt.map(AttachmentTable::at).orElse(null));
            statement.setObject(3, id);
            return statement.executeUpdate() == 1;
        });
    }

    List<AttachmentRow> find(Collection<UUID> ids) {
        return rows("id = ANY (?)", statement -> setIds(statement, 1, ids));
    }

    /** What is kept for these subjects, in the order in which it was sent. */
    List<AttachmentRow> keptFor(String purpose, Collection<UUID> subjectIds) {
        return rows("kept_for = ANY (?) AND purpose = ? ORDER BY created_at, id", statement -> {
            setIds(statement, 1, subjectIds);
            statement.setString(2, purpose);
        });
    }

    private List<AttachmentRow> rows(String condition, Parameters parameters) {
        String sql = "SELECT id, purpose, type, size, name, uploader, kept_for, wrapped_key, master_key_id, delete_at"
                + " FROM attachment WHERE " + condition;
        return execute(sql, statement -> {
            parameters.set(statement);
            try (ResultSet row = statement.executeQuery()) {
                var found = new ArrayList<AttachmentRow>();
                while (row.next()) {
                    found.add(read(row));
                }
                return found;
            }
        });
    }

    /** In order. */
    List<Piece> pieces(UUID id) {
        List<UUID> objects = ids(
                "SELECT object_id FROM attachment_piece WHERE attachment_id = ? ORDER BY position",
                statement -> statement.setObject(1, id));
        return IntStream.range(0, objects.size())
                .mapToObj(position -> new Piece(objects.get(position), AttachmentWriter.place(position)))
                .toList();
    }

    /** @return the objects that held their content */
    List<UUID> delete(Collection<UUID> ids) {
        String sql = """
                WITH gone AS (DELETE FROM attachment WHERE id = ANY (?) RETURNING id)
                SELECT object_id FROM attachment_piece WHERE attachment_id IN (SELECT id FROM gone)""";
        return ids(sql, statement -> setIds(statement, 1, ids));
    }

    List<UUID> due(Instant now, int limit) {
        String sql = "SELECT id FROM attachment WHERE delete_at <= ? ORDER BY delete_at LIMIT ? FOR UPDATE SKIP LOCKED";
        return ids(sql, statement -> {
            statement.setObject(1, at(now));
            statement.setInt(2, limit);
        });
    }

    Optional<Instant> earliestDue() {
        return execute("SELECT min(delete_at) FROM attachment", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(instant(row, 1));
            }
        });
    }

    private List<UUID> ids(String sql, Parameters parameters) {
        return execute(sql, statement -> {
            parameters.set(statement);
            try (ResultSet row = statement.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
                return ids;
            }
        });
    }

    private <T> T execute(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("attachments cannot be read or written", e);
        }
    }

    private static AttachmentRow read(ResultSet row) throws SQLException {
        return new AttachmentRow(
                row.getObject(1, UUID.class),
                row.getString(2),
                FileType.valueOf(row.getString(3)),
                row.getLong(4),
                row.getBytes(5),
                row.getBytes(6),
                row.getObject(7, UUID.class),
                row.getBytes(8),
                row.getString(9),
                instant(row, 10));
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static void setIds(PreparedStatement statement, int index, Collection<UUID> ids) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("uuid", ids.toArray()));
    }

    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
