package cn.fengxing.grievance.statistics.publication;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.suppression.Cell;
import cn.fengxing.grievance.statistics.suppression.Gap;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The tables {@code figure_cell} and {@code figure_period}, written once and never changed. */
@Singleton
class FigureTable {

    private static final int GAP = 3;
    private static final int BATCH = 1_000;

    private static final String INSERT =
            "INSERT INTO figure_cell (subject, period, scope, filter, totals, gaps) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String SELECT =
            "SELECT scope, filter, period, totals, gaps FROM figure_cell WHERE subject = ?";

    private final DataSource dataSource;

    FigureTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The beginning of a query, and what its question marks stand for. */
    private record Query(String sql, List<Object> values) {}

    void add(Subject subject, Period period, Map<Cell, Told> cells) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (var cell : cells.entrySet()) {
                insert.setString(1, subject.name());
                insert.setString(2, period.code());
                insert.setString(3, cell.getKey().scope());
                insert.setString(4, cell.getKey().filter());
                insert.setArray(5, array(connection, cell.getValue().counts().columns()));
                insert.setArray(6, array(connection, gaps(subject, cell.getValue())));
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            close(connection, subject, period);
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be published", e);
        }
    }

    private static void close(Connection connection, Subject subject, Period period) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO figure_period (subject, period, first_day) VALUES (?, ?, ?)")) {
            insert.setString(1, subject.name());
            insert.setString(2, period.code());
            insert.setObject(3, period.first());
            insert.executeUpdate();
        }
    }

    /** Empty if the period is not published. */
    Optional<Told> find(Subject subject, Cell cell, Period period) {
        String sql = """
                SELECT c.scope, c.filter, p.period, c.totals, c.gaps
                  FROM figure_period p LEFT JOIN figure_cell c
                    ON c.subject = p.subject AND c.period = p.period AND c.scope = ? AND c.filter = ?
                 WHERE p.subject = ? AND p.period = ?""";
        return read(new Query(sql, List.of(cell.scope(), cell.filter(), subject.name(), period.code())), subject)
                .values()
                .stream()
                .findFirst();
    }

    /** By period; those in which nothing was counted are left out. */
    Map<String, Told> series(Subject subject, Cell cell, List<Period> periods) {
        Map<String, Told> series = new TreeMap<>();
        String wanted = String.join(",", periods.stream().map(Period::code).toList());
        Query query = new Query(
                SELECT + " AND scope = ? AND filter = ? AND period = ANY(string_to_array(?, ','))",
                List.of(subject.name(), cell.scope(), cell.filter(), wanted));
        read(query, subject).forEach((key, told) -> series.put(key.period(), told));
        return series;
    }

    Map<Cell, Told> divisions(Subject subject, Cell whole, Period period) {
        return cells(
                new Query(
                        SELECT + " AND period = ? AND filter = ? AND scope ^@ ? AND length(scope) = ?",
                        List.of(
                                subject.name(),
                                period.code(),
                                whole.filter(),
                                whole.scope(),
                                whole.scope().length() + 2)),
                subject);
    }

    /** @param kind how the filters of that kind begin */
    Map<Cell, Told> filters(Subject subject, String scope, String kind, Period period) {
        return cells(
                new Query(
                        SELECT + " AND period = ? AND scope = ? AND filter ^@ ?",
                        List.of(subject.name(), period.code(), scope, kind)),
                subject);
    }

    Map<Cell, Told> all(Subject subject, Period period) {
        return cells(new Query(SELECT + " AND period = ?", List.of(subject.name(), period.code())), subject);
    }

    boolean isPublished(Subject subject, Period period) {
        return latest(
                        "SELECT first_day FROM figure_period WHERE subject = ? AND period = ?",
                        subject.name(),
                        period.code())
                .isPresent();
    }

    Optional<Period> latestWeek(Subject subject) {
        return latest(
                        "SELECT max(first_day) FROM figure_period WHERE subject = ? AND period LIKE '%-W%'",
                        subject.name())
                .map(first -> Period.week(LocalDate.parse(first)));
    }

    /** The week in which the first thing was counted. */
    Optional<Period> firstWeek(Subject subject) {
        return latest(
                        "SELECT left(key, 10) FROM rollup WHERE figure = ? ORDER BY key LIMIT 1",
                        subject.first().code())
                .map(first -> Period.week(LocalDate.parse(first)));
    }

    /** Takes a sum of the rollups. */
    interface Sink {
        void add(String code, String key, long sum);
    }

    /** All that was counted in a week, in one go; byte by byte, the upper bound is what follows the separator. */
    void counted(Subject subject, Period week, Sink sink) {
        String sql = """
                SELECT figure, key, sum(total) FROM rollup
                 WHERE figure = ANY(string_to_array(?, ',')) AND key >= ? AND key < ? GROUP BY figure, key""";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, String.join(",", subject.codes()));
            select.setString(2, week.first() + "|");
            select.setString(3, week.first() + "}");
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sink.add(row.getString(1), row.getString(2), row.getLong(3));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the rollups cannot be read", e);
        }
    }

    private Optional<String> latest(String sql, String... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }

    /** A row's place in the table. */
    private record Key(Cell cell, String period) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            return toString().compareTo(other.toString());
        }
    }

    private Map<Cell, Told> cells(Query query, Subject subject) {
        Map<Cell, Told> cells = new HashMap<>();
        read(query, subject).forEach((key, told) -> cells.put(key.cell(), told));
        return cells;
    }

    private Map<Key, Told> read(Query query, Subject subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < query.values().size(); i++) {
                select.setObject(i + 1, query.values().get(i));
            }
            try (ResultSet row = select.executeQuery()) {
                Map<Key, Told> read = new TreeMap<>();
                while (row.next()) {
                    Cell cell = new Cell(String.valueOf(row.getString(1)), String.valueOf(row.getString(2)));
                    read.put(new Key(cell, row.getString(3)), told(subject, row.getArray(4), row.getArray(5)));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the figures cannot be read", e);
        }
    }

    private static Told told(Subject subject, @Nullable Array totals, @Nullable Array gaps) throws SQLException {
        if (totals == null || gaps == null) {
            return Told.NOTHING;
        }
        long[] counted = longs(totals);
        long[] gap = longs(gaps);
        Map<Group, Gap> decided = new EnumMap<>(Group.class);
        for (Group group : subject.groups()) {
            int at = group.offset() * GAP;
            if (at < gap.length) {
                decided.put(group, new Gap(gap[at], (int) gap[at + 1], (int) gap[at + 2]));
            }
        }
        // A row that is older than the latest figure has none of it.
        return new Told(new Counts(Arrays.copyOf(counted, subject.columns())), decided);
    }

    private static long[] gaps(Subject subject, Told told) {
        long[] gaps = new long[subject.groups().size() * GAP];
        for (Group group : subject.groups()) {
            Gap gap = told.gap(group);
            gaps[group.offset() * GAP] = gap.untold();
            gaps[group.offset() * GAP + 1] = gap.weeks();
            gaps[group.offset() * GAP + 2] = gap.large();
        }
        return gaps;
    }

    private static Array array(Connection connection, long[] values) throws SQLException {
        return connection.createArrayOf("bigint", Arrays.stream(values).boxed().toArray());
    }

    private static long[] longs(Array array) throws SQLException {
        return Arrays.stream((Long[]) array.getArray())
                .mapToLong(Long::longValue)
                .toArray();
    }
}
