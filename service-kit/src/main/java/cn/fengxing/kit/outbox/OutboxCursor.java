package cn.fengxing.kit.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is unsent by the difference of two snapshots, as PgQ does (Skytools, "PgQ internals"): a row is new when its
 * transaction was not visible in the last snapshot and is now. A writer that stays open holds nothing up, and what it wrote
 * is found when it commits, however late.
 */
final class OutboxCursor {

    /**
     * By the index on xid, whatever the planner believes about rows that came since its last statistics: {@code id + 0}
     * keeps it from walking the primary key through everything that was already sent.
     */
    private static final String FIRST_PAGE = """
            SELECT target, unsent.* FROM (SELECT pg_current_snapshot()::text AS target) now LEFT JOIN LATERAL (
                SELECT %s FROM outbox
                 WHERE xid >= (SELECT pg_snapshot_xmax(last_snapshot) FROM outbox_cursor)
                    OR xid = ANY (ARRAY(SELECT pg_snapshot_xip(last_snapshot) FROM outbox_cursor))
                 ORDER BY outbox.id + 0 LIMIT ?) unsent ON true
             ORDER BY unsent.id
            """.formatted(OutboxTable.COLUMNS);

    /** The same difference, by the primary key from where the last page ended, blind to what came after the target. */
    private static final String NEXT_PAGE = """
            SELECT %s FROM outbox
             WHERE outbox.id > (SELECT page_id FROM outbox_cursor)
               AND NOT pg_visible_in_snapshot(xid, (SELECT last_snapshot FROM outbox_cursor))
               AND pg_visible_in_snapshot(xid, (SELECT target_snapshot FROM outbox_cursor))
             ORDER BY outbox.id LIMIT ?
            """.formatted(OutboxTable.COLUMNS);

    private static final String MOVE_WITHIN = """
            UPDATE outbox_cursor SET target_snapshot = ?::pg_snapshot, page_id = ?, max_id = greatest(max_id, ?)
            """;

    private static final String MOVE_TO_TARGET = """
            UPDATE outbox_cursor SET last_snapshot = ?::pg_snapshot, max_id = greatest(max_id, ?),
                                     target_snapshot = NULL, page_id = 0
            """;

    private final Connection connection;
    private final int pageSize;
    private @Nullable String target;

    /** @param connection in auto-commit mode: no transaction stays open between two calls */
    OutboxCursor(Connection connection, int pageSize) throws SQLException {
        this.connection = connection;
        this.pageSize = pageSize;
        this.target = savedTarget();
    }

    /**
     * @param target the snapshot that the difference reaches to
     * @param isLast whether all of the difference is sent with this page
     */
    record Page(List<OutboxMessage> messages, String target, boolean isLast) {}

    Page next() throws SQLException {
        return target == null ? firstPage() : nextPage(target);
    }

    /** Whether a difference was larger than a page and is not sent as a whole yet. */
    boolean isPaging() {
        return target != null;
    }

    /** Notes that the page has been acknowledged by the broker. */
    void moveBehind(Page page) throws SQLException {
        List<OutboxMessage> sent = page.messages();
        long lastId = sent.isEmpty() ? 0 : sent.get(sent.size() - 1).id();
        try (PreparedStatement move = connection.prepareStatement(page.isLast() ? MOVE_TO_TARGET : MOVE_WITHIN)) {
            move.setString(1, page.target());
            move.setLong(2, lastId);
            if (!page.isLast()) {
                move.setLong(3, lastId);
            }
            if (move.executeUpdate() != 1) {
                throw new IllegalStateException("outbox_cursor has lost its row");
            }
        }
        target = page.isLast() ? null : page.target();
    }

    private Page firstPage() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIRST_PAGE)) {
            query.setInt(1, pageSize);
            try (ResultSet rows = query.executeQuery()) {
                List<OutboxMessage> messages = new ArrayList<>();
                rows.next();
                String now = rows.getString("target");
                if (rows.getObject("id") != null) {
                    messages.add(OutboxTable.message(rows));
                    messages.addAll(OutboxTable.read(rows));
                }
                return new Page(messages, now, messages.size() < pageSize);
            }
        }
    }

    private Page nextPage(String under) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT_PAGE)) {
            query.setInt(1, pageSize);
            try (ResultSet rows = query.executeQuery()) {
                List<OutboxMessage> messages = OutboxTable.read(rows);
                return new Page(messages, under, messages.size() < pageSize);
            }
        }
    }

    private @Nullable String savedTarget() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT target_snapshot::text FROM outbox_cursor");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("outbox_cursor has lost its row");
            }
            return row.getString(1);
        }
    }
}
