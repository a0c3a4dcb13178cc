package cn.fengxing.kit.inbox;

import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could not be handled, for an operator to look at and to replay once the cause is mended. */
@ApplicationScoped
public class DeadLetters {

    private static final String LIST = """
            SELECT id, topic, key, partition, record_offset, record_time, headers ->> 'ce_type' AS type, error_class,
                   attempts, parked_at
              FROM dead_letter WHERE id > ? ORDER BY id LIMIT ?
            """;

    private final InboxTransactions transactions;
    private final Handlers handlers;

    @Inject
    DeadLetters(InboxTransactions transactions, @Any Instance<EventHandler> handlers) {
        this(transactions, handlers.stream().toList());
    }

    DeadLetters(InboxTransactions transactions, List<EventHandler> handlers) {
        this.transactions = transactions;
        this.handlers = new Handlers(handlers);
    }

    /**
     * A record that was put aside, without what it says.
     *
     * @param type CloudEvents type; null when the record has none
     * @param errorClass null for a record that only waits behind a poison one of its key
     */
    public record DeadLetter(
            long id,
            String topic,
            String key,
            int partition,
            long offset,
            Instant time,
            @Nullable String type,
            @Nullable String errorClass,
            int attempts,
            Instant parkedAt) {}

    /**
     * What became of a replay.
     *
     * @param replayed how many records were handled
     * @param errorClass what the first record that failed again failed with; null when the key is free again
     */
    public record Replay(int replayed, @Nullable String errorClass) {}

    /** In the order they were put aside, all topics together. */
    public Page<DeadLetter> list(PageRequest request) {
        return Page.of(list(request.after(Long.class).orElse(0L), request.limit() + 1), request, DeadLetter::id);
    }

    List<DeadLetter> list(long afterId, int limit) {
        return transactions.inNew(connection -> {
            try (PreparedStatement query = connection.prepareStatement(LIST)) {
                query.setLong(1, afterId);
                query.setInt(2, limit);
                try (ResultSet rows = query.executeQuery()) {
                    List<DeadLetter> letters = new ArrayList<>();
                    while (rows.next()) {
                        letters.add(letter(rows));
                    }
                    return letters;
                }
            }
        });
    }

    /** How many keys are parked. */
    public long parkedKeys() {
        return transactions.inNew(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT count(*) FROM parked_key");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    /**
     * The topic's parked keys, in their order.
     *
     * @param after where the last list ended; null to begin
     */
    public List<String> parkedKeys(String topic, @Nullable String after, int limit) {
        return transactions.inNew(connection -> {
            try (PreparedStatement query = connection.prepareStatement("""
                    SELECT key FROM parked_key WHERE topic = ? AND (?::text IS NULL OR key > ?) ORDER BY key LIMIT ?
                    """)) {
                query.setString(1, topic);
                query.setString(2, after);
                query.setString(3, after);
                query.setInt(4, limit);
                try (ResultSet rows = query.executeQuery()) {
                    List<String> keys = new ArrayList<>();
                    while (rows.next()) {
                        keys.add(rows.getString(1));
                    }
                    return keys;
                }
            }
        });
    }

    /**
     * Handles the key's records in their order, each in its own transaction, until one fails again or none is left; then
     * the key is free, and what comes next is read as usual.
     */
    public Replay replay(String topic, String key) {
        DeadLetterTable.Key parked = new DeadLetterTable.Key(topic, key);
        int replayed = 0;
        try {
            while (transactions.inNew(connection -> replayOldest(connection, parked))) {
                replayed++;
            }
            return new Replay(replayed, null);
        } catch (RuntimeException e) {
            String errorClass = InboxFailures.errorClass(e);
            transactions.inNew(connection -> noteFailure(connection, parked, errorClass));
            return new Replay(replayed, errorClass);
        }
    }

    private boolean replayOldest(Connection connection, DeadLetterTable.Key key) throws SQLException {
        DeadLetterTable table = new DeadLetterTable(connection);
        if (!table.lock(key)) {
            return false;
        }
        DeadLetterTable.Letter oldest = table.oldest(key);
        if (oldest == null) {
            table.unpark(key);
            return false;
        }
        handlers.handle(oldest.event());
        table.delete(oldest);
        return true;
    }

    private static boolean noteFailure(Connection connection, DeadLetterTable.Key key, String errorClass)
            throws SQLException {
        DeadLetterTable table = new DeadLetterTable(connection);
        DeadLetterTable.Letter oldest = table.lock(key) ? table.oldest(key) : null;
        if (oldest != null) {
            table.failedAgain(oldest, errorClass);
        }
        return oldest != null;
    }

    private static DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("key"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getObject("record_time", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                row.getString("error_class"),
                row.getInt("attempts"),
                row.getObject("parked_at", OffsetDateTime.class).toInstant());
    }
}
