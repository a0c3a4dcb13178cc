package cn.fengxing.kit.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The table {@code stored_object}: a row for everything that may lie in the store. By the database's own clock, for how long a
 * writer may take has nothing to do with the domain's time.
 */
@Singleton
class ObjectTable {

    /** Longer than deleting a batch takes. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private final DataSource dataSource;

    ObjectTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void announce(UUID id, Duration unusedAfter) {
        update("INSERT INTO stored_object (id, collect_at) VALUES (?, now() + ? * interval '1 second')", statement -> {
            statement.setObject(1, id);
            statement.setLong(2, unusedAfter.toSeconds());
        });
    }

    /** @return how many of them were there to be kept */
    int keep(Collection<UUID> ids) {
        return update(
                "UPDATE stored_object SET collect_at = NULL WHERE id = ANY (?) AND collect_at IS NOT NULL AND NOT doomed",
                statement -> setIds(statement, 1, ids));
    }

    void release(Collection<UUID> ids) {
        update(
                "UPDATE stored_object SET collect_at = now() WHERE id = ANY (?) AND NOT doomed",
                statement -> setIds(statement, 1, ids));
    }

    /** Once claimed, an object can no longer be kept; if the claimer dies, another claims it later. */
    List<UUID> claim(int limit) {
        String sql = """
                UPDATE stored_object SET doomed = true, collect_at = now() + ? * interval '1 second'
                WHERE id IN (SELECT id FROM stored_object WHERE collect_at <= now()
                             ORDER BY collect_at LIMIT ? FOR UPDATE SKIP LOCKED)
                RETURNING id""";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, CLAIM.toSeconds());
            statement.setInt(2, limit);
            var ids = new ArrayList<UUID>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("objects cannot be claimed", e);
        }
    }

    void forget(Collection<UUID> ids) {
        update("DELETE FROM stored_object WHERE id = ANY (?) AND doomed", statement -> setIds(statement, 1, ids));
    }

    private static void setIds(PreparedStatement statement, int index, Collection<UUID> ids) throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("uuid", ids.toArray()));
    }

    private int update(String sql, Parameters parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("stored_object cannot be written", e);
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }
}
