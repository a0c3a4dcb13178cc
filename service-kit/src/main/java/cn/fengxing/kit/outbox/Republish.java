package cn.fengxing.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Has events sent again, for an operator: readers take those that they know for what they are. */
@ApplicationScoped
public class Republish {

    private final DataSource dataSource;

    Republish(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * How far a request has come.
     *
     * @param sentId the highest id that was sent again
     * @param doneAt null while the relay is at it
     */
    public record Progress(
            long id,
            long fromId,
            long toId,
            long sentId,
            @Nullable Instant doneAt) {}

    /**
     * Asks the relay, whichever replica leads, to send events again.
     *
     * @param fromId first id in the outbox
     * @param toId last id in the outbox; states on compacted topics go on to the present
     * @return the request's id
     */
    public long range(long fromId, long toId) {
        if (fromId < 1 || toId < fromId) {
            throw new IllegalArgumentException("No range: " + fromId + " to " + toId);
        }
        return number(
                "INSERT INTO outbox_republish (from_id, to_id, sent_id) VALUES (?, ?, ?) RETURNING id",
                fromId,
                toId,
                fromId - 1);
    }

    /** The same for everything created since, as far as it is kept; empty when there is nothing. */
    public Optional<Long> since(Instant start) {
        OffsetDateTime from = start.atOffset(ZoneOffset.UTC);
        long first = number("SELECT coalesce(min(id), 0) FROM outbox WHERE created_at >= ?", from);
        long last = number("SELECT coalesce(max(id), 0) FROM outbox WHERE created_at >= ?", from);
        return first == 0 ? Optional.empty() : Optional.of(range(first, last));
    }

    public Optional<Progress> progress(long requestId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT id, from_id, to_id, sent_id, done_at FROM outbox_republish WHERE id = ?")) {
            query.setLong(1, requestId);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(progress(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Progress progress(ResultSet row) throws SQLException {
        OffsetDateTime doneAt = row.getObject("done_at", OffsetDateTime.class);
        return new Progress(
                row.getLong("id"),
                row.getLong("from_id"),
                row.getLong("to_id"),
                row.getLong("sent_id"),
                doneAt == null ? null : doneAt.toInstant());
    }

    private long number(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
