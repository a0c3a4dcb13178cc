package cn.fengxing.kit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that are to be sent again, in their order. What a compacted topic gets again goes on to the present, since its
 * last record of a key must stay the newest state.
 */
final class RepublishRequests {

    private static final String PAGE = """
            SELECT %s FROM outbox
             WHERE outbox.id > ? AND (outbox.id <= ? OR topic = ANY (?))
               AND pg_visible_in_snapshot(xid, (SELECT last_snapshot FROM outbox_cursor))
             ORDER BY outbox.id LIMIT ?
            """.formatted(OutboxTable.COLUMNS);

    private final Connection connection;
    private final Collection<String> compacted;
    private final int pageSize;

    RepublishRequests(Connection connection, Collection<String> compacted, int pageSize) {
        this.connection = connection;
        this.compacted = compacted;
        this.pageSize = pageSize;
    }

    record Page(long requestId, List<OutboxMessage> messages, boolean isLast) {}

    private record Request(long id, long sentId, long toId) {}

    /** The next page of the oldest request that is not done; null without one. */
    @Nullable
    Page next() throws SQLException {
        Request request = oldest();
        if (request == null) {
            return null;
        }
        try (PreparedStatement query = connection.prepareStatement(PAGE)) {
            Array topics = connection.createArrayOf("text", compacted.toArray());
            query.setLong(1, request.sentId());
            query.setLong(2, request.toId());
            query.setArray(3, topics);
            query.setInt(4, pageSize);
            try (ResultSet rows = query.executeQuery()) {
                List<OutboxMessage> messages = OutboxTable.read(rows);
                return new Page(request.id(), messages, messages.size() < pageSize);
            }
        }
    }

    void moveBehind(Page page) throws SQLException {
        List<OutboxMessage> sent = page.messages();
        try (PreparedStatement move = connection.prepareStatement("""
                UPDATE outbox_republish
                   SET sent_id = greatest(sent_id, ?), done_at = CASE WHEN ? THEN clock_timestamp() END
                 WHERE id = ?
                """)) {
            move.setLong(1, sent.isEmpty() ? 0 : sent.get(sent.size() - 1).id());
            move.setBoolean(2, page.isLast());
            move.setLong(3, page.requestId());
            move.executeUpdate();
        }
    }

    private @Nullable Request oldest() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT id, sent_id, to_id FROM outbox_republish WHERE done_at IS NULL ORDER BY id LIMIT 1");
                ResultSet row = query.executeQuery()) {
            return row.next() ? new Request(row.getLong("id"), row.getLong("sent_id"), row.getLong("to_id")) : null;
        }
    }
}
