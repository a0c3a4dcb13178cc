package cn.fengxing.kit.upload;

import cn.fengxing.kit.store.Pieces.Piece;
import cn.fengxing.kit.upload.UploadView.State;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The tables {@code upload}, {@code upload_piece} and {@code upload_allowance}; every call is part of the caller's transaction. */
@Singleton
class UploadTable {

    /** A file in crumbs would cost more to keep than it weighs; a network so bad that it needs more is no network. */
    private static final int MAX_PIECES = 8_192;

    /** A file at which the process died so often is not looked into again. */
    private static final int MAX_CHECKS = 3;

    private static final String COLUMNS = """
            id, purpose, uploader, length, received, metadata, wrapped_key, master_key_id, expires_at,
            CASE WHEN state = 'RECEIVING' AND received = length THEN 'CHECKING' ELSE state END, refusal""";

    /** Some bytes of an upload, sealed and stored, from the offset {@code start} on. */
    record StoredPiece(UUID object, long start) {

        /** What they are sealed for. */
        static String place(long start) {
            return "upload/" + start;
        }
    }

    private final DataSource dataSource;

    UploadTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @return whether the sender may announce so many more bytes on that day; others of the same sender wait meanwhile */
    boolean allow(byte[] sender, LocalDate day, long bytes, long limit) {
        String sql = """
                INSERT INTO upload_allowance AS known (uploader, day, bytes) VALUES (?, ?, ?)
                ON CONFLICT (uploader, day) DO UPDATE SET bytes = known.bytes + excluded.bytes
                WHERE known.bytes + excluded.bytes <= ?""";
        return bytes <= limit && update(sql, sender, day, bytes, limit) == 1;
    }

    int open(byte[] sender) {
        String sql = "SELECT count(*) FROM upload WHERE uploader = ? AND state = 'RECEIVING' AND received < length";
        return query(sql, row -> row.getInt(1), sender).get(0);
    }

    void insert(Upload upload) {
        update(
                "INSERT INTO upload (id, purpose, uploader, length, metadata, wrapped_key, master_key_id, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                upload.id(),
                upload.purpose(),
                upload.sender(),
                upload.length(),
                upload.sealedMetadata(),
                upload.wrappedKey(),
                upload.masterKeyId(),
                upload.expiresAt());
    }

    Optional<Upload> find(UUID id, byte[] sender, Instant now) {
        String sql = "SELECT " + COLUMNS + " FROM upload WHERE id = ? AND uploader = ? AND expires_at > ?";
        return query(sql, UploadTable::upload, id, sender, now).stream().findFirst();
    }

    /**
     * The bytes from {@code start} to {@code end} are stored in these objects.
     *
     * @return false if the upload does not stand at {@code start} any more, is gone, or came in too many pieces
     */
    boolean append(UUID id, long start, long end, List<StoredPiece> pieces, Instant expiresAt) {
        int moved = update(
                "UPDATE upload SET received = ?, pieces = pieces + ?, expires_at = ?"
                        + " WHERE id = ? AND received = ? AND state = 'RECEIVING' AND pieces < ?",
                end,
                pieces.size(),
                expiresAt,
                id,
                start,
                MAX_PIECES);
        if (moved == 1) {
            pieces.forEach(piece -> update(
                    "INSERT INTO upload_piece (upload_id, start, object_id) VALUES (?, ?, ?)",
                    id,
                    piece.start(),
                    piece.object()));
        }
        return moved == 1;
    }

    List<Piece> pieces(UUID id) {
        return query(
                "SELECT object_id, start FROM upload_piece WHERE upload_id = ? ORDER BY start",
                row -> new Piece(row.getObject(1, UUID.class), StoredPiece.place(row.getLong(2))),
                id);
    }

    /** Empty while somebody else looks into it, and once that is done. */
    Optional<Upload> claim(UUID id, Instant now, Instant until) {
        String sql = "UPDATE upload SET checking_until = ?, checks = checks + 1 WHERE id = ? AND state = 'RECEIVING'"
                + " AND received = length AND (checking_until IS NULL OR checking_until <= ?) RETURNING " + COLUMNS;
        return query(sql, UploadTable::upload, until, id, now).stream().findFirst();
    }

    boolean tooOften(UUID id) {
        return query("SELECT checks > ? FROM upload WHERE id = ?", row -> row.getBoolean(1), MAX_CHECKS, id)
                .get(0);
    }

    /** It was not the file's fault: anybody may look into it at once. */
    void unclaim(UUID id) {
        update("UPDATE upload SET checking_until = NULL, checks = checks - 1 WHERE id = ?", id);
    }

    /** @return whether it was still to be settled */
    boolean settle(UUID id, State state, String refusal, Instant expiresAt) {
        return update(
                        "UPDATE upload SET state = ?, refusal = nullif(?, ''), checking_until = NULL, expires_at = ?"
                                + " WHERE id = ? AND state = 'RECEIVING'",
                        state.name(),
                        refusal,
                        expiresAt,
                        id)
                == 1;
    }

    /** @return the objects that held its bytes */
    List<UUID> dropPieces(UUID id) {
        return query("DELETE FROM upload_piece WHERE upload_id = ? RETURNING object_id", UploadTable::id, id);
    }

    void delete(UUID id) {
        update("DELETE FROM upload WHERE id = ?", id);
    }

    /** Complete, looked into by nobody, and to expire so early that whoever brought the last bytes is not at it either. */
    List<UUID> unchecked(Instant now, Instant expiringBefore, int limit) {
        return query(
                "SELECT id FROM upload WHERE state = 'RECEIVING' AND received = length"
                        + " AND (checking_until IS NULL OR checking_until <= ?) AND expires_at < ? LIMIT ?",
                UploadTable::id,
                now,
                expiringBefore,
                limit);
    }

    List<UUID> expired(Instant now, int limit) {
        return query(
                "SELECT id FROM upload WHERE expires_at <= ? AND (checking_until IS NULL OR checking_until <= ?)"
                        + " ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED",
                UploadTable::id,
                now,
                now,
                limit);
    }

    void forgetAllowancesBefore(LocalDate day) {
        update("DELETE FROM upload_allowance WHERE day < ?", day);
    }

    private int update(String sql, Object... parameters) {
        return execute(sql, PreparedStatement::executeUpdate, parameters);
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... parameters) {
        return execute(
                sql,
                statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        var found = new ArrayList<T>();
                        while (row.next()) {
                            found.add(reading.of(row));
                        }
                        return found;
                    }
                },
                parameters);
    }

    private <T> T execute(String sql, Running<T> running, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                Object value = parameters[i] instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : parameters[i];
                statement.setObject(i + 1, value);
            }
            return running.of(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("uploads cannot be read or written", e);
        }
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                id(row),
                row.getString(2),
                row.getBytes(3),
                row.getLong(4),
                row.getLong(5),
                row.getBytes(6),
                row.getBytes(7),
                row.getString(8),
                row.getObject(9, OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString(10)),
                row.getString(11));
    }

    private static UUID id(ResultSet row) throws SQLException {
        return row.getObject(1, UUID.class);
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Running<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
