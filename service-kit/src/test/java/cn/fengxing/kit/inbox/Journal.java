package cn.fengxing.kit.inbox;

import cn.fengxing.kit.outbox.KitDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A handler whose effect is a line per event, and which finds some payloads indigestible. */
final class Journal implements EventHandler {

    private final KitDatabase database;
    private final String topic;
    private final Set<String> indigestible = ConcurrentHashMap.newKeySet();

    Journal(KitDatabase database, String topic) throws SQLException {
        this.database = database;
        this.topic = topic;
        try (Connection owner = database.access().connectAsOwner()) {
            KitDatabase.execute(
                    owner,
                    "CREATE TABLE IF NOT EXISTS journal (line bigint GENERATED ALWAYS AS IDENTITY, key text, said text)");
        }
    }

    record Said(String what) {}

    void refuse(String key, String what) {
        indigestible.add(key + what);
    }

    void accept(String key, String what) {
        indigestible.remove(key + what);
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void handle(ReceivedEvent event) {
        String what = event.as(Said.class).what();
        try (PreparedStatement insert =
                PlainTransactions.current().prepareStatement("INSERT INTO journal (key, said) VALUES (?, ?)")) {
            insert.setString(1, event.key());
            insert.setString(2, what);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (indigestible.contains(event.key() + what)) {
            throw new IllegalArgumentException(what);
        }
    }

    List<String> of(String key) throws SQLException {
        try (Connection connection = database.connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT said FROM journal WHERE key = ? ORDER BY line")) {
            query.setString(1, key);
            try (ResultSet rows = query.executeQuery()) {
                List<String> said = new ArrayList<>();
                while (rows.next()) {
                    said.add(rows.getString(1));
                }
                return said;
            }
        }
    }

    long lines() throws SQLException {
        return database.number("SELECT count(*) FROM journal");
    }
}
