package cn.fengxing.kit.figures;

import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The table {@code rollup}. The shard is the database session's: two sessions at once rarely meet in one row. */
@Singleton
class RollupTable {

    private static final int SHARDS = 16;

    private static final String ADD = """
            INSERT INTO rollup AS r (figure, day, key, shard, total)
            SELECT figure, day, key, pg_backend_pid() % %d, delta
            FROM unnest(?::text[], ?::date[], ?::text[], ?::bigint[]) AS counted (figure, day, key, delta)
            ON CONFLICT (figure, key, day, shard) DO UPDATE SET total = r.total + excluded.total
            """.replace("%d", Integer.toString(SHARDS));

    private static final String SUMS = """
            SELECT key, sum(total) FROM rollup
            WHERE figure = ? AND key ^@ ? AND day BETWEEN ? AND ?
            GROUP BY key
            """;

    private final DataSource dataSource;

    RollupTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(SortedMap<RollupRow, Long> counted) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement add = connection.prepareStatement(ADD)) {
            var rows = counted.keySet();
            add.setArray(1, array(connection, "text", rows.stream().map(RollupRow::figure)));
            add.setArray(
                    2,
                    array(connection, "date", rows.stream().map(row -> row.day().toString())));
            add.setArray(3, array(connection, "text", rows.stream().map(RollupRow::key)));
            add.setArray(4, array(connection, "bigint", counted.values().stream()));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be counted", e);
        }
    }

    Map<String, Long> sums(String figure, LocalDate from, LocalDate to, String prefix) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SUMS)) {
            select.setString(1, figure);
            select.setString(2, prefix);
            select.setObject(3, from);
            select.setObject(4, to);
            try (ResultSet row = select.executeQuery()) {
                var sums = new TreeMap<String, Long>();
                while (row.next()) {
                    sums.put(row.getString(1), row.getLong(2));
                }
                return sums;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }
}
