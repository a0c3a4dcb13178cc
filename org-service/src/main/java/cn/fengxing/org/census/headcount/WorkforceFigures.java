package cn.fengxing.org.census.headcount;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** People counted, by company and day; the newest figures also stand in the ledger. */
@Singleton
class WorkforceFigures {

    private static final String COMPANIES = """
            SELECT coalesce(e.merged_into, e.id) AS id, e.credit_code, e.name_key
              FROM ledger_entry e
             WHERE (e.credit_code = ANY(?) OR e.name_key = ANY(?)) AND e.standing <> 'UNDECIDED'
               AND e.division_code >= ? AND e.division_code < ? AND e.industry = ANY(?)
            """;

    private static final String KNOWN = """
            SELECT entry_id, counted_on, workforce, new_employment, members, mobile_members
              FROM workforce_figure WHERE entry_id = ANY(?)
            """;

    private static final String WRITE = """
            INSERT INTO workforce_figure (entry_id, counted_on, workforce, new_employment, members, mobile_members)
            SELECT * FROM unnest(?::uuid[], ?::date[], ?::int[], ?::int[], ?::int[], ?::int[])
            ON CONFLICT (entry_id, counted_on) DO UPDATE
               SET workforce = excluded.workforce, new_employment = excluded.new_employment,
                   members = excluded.members, mobile_members = excluded.mobile_members
            """;

    private static final String SHOW = """
            UPDATE ledger_entry e
               SET workforce = f.workforce, members = coalesce(f.members, 0), counted_on = f.counted_on,
                   version = e.version + 1
              FROM (SELECT DISTINCT ON (entry_id) * FROM workforce_figure
                     WHERE entry_id = ANY(?) ORDER BY entry_id, counted_on DESC) f
             WHERE e.id = f.entry_id
               AND (e.workforce, e.members, e.counted_on) IS DISTINCT FROM (f.workforce, coalesce(f.members, 0), f.counted_on)
            """;

    private final DataSource dataSource;

    WorkforceFigures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    record Key(UUID entryId, LocalDate countedOn) {}

    /** Companies that rows may mean. */
    record Companies(Map<String, Set<UUID>> byCode, Map<String, Set<UUID>> byName) {

        /** By its code if the row names one, else by name. */
        List<UUID> of(WorkforceRow row) {
            Set<UUID> found = row.creditCode() == null
                    ? byName.getOrDefault(row.name().key(), Set.of())
                    : byCode.getOrDefault(row.creditCode(), Set.of());
            return List.copyOf(found);
        }

        Set<UUID> ids() {
            Set<UUID> ids = new java.util.HashSet<>();
            byCode.values().forEach(ids::addAll);
            byName.values().forEach(ids::addAll);
            return ids;
        }
    }

    Companies companies(List<WorkforceRow> rows, String divisionPrefix, Set<String> industries) {
        Companies companies = new Companies(new HashMap<>(), new HashMap<>());
        run(COMPANIES, statement -> {
            set(
                    statement,
                    1,
                    "text",
                    rows.stream()
                            .map(WorkforceRow::creditCode)
                            .filter(code -> code != null)
                            .toList());
            set(
                    statement,
                    2,
                    "text",
                    rows.stream()
                            .filter(row -> row.creditCode() == null)
                            .map(row -> row.name().key())
                            .toList());
            statement.setString(3, divisionPrefix);
            statement.setString(4, divisionPrefix + ':');
            set(statement, 5, "text", industries);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    UUID id = found.getObject(1, UUID.class);
                    add(companies.byCode(), found.getString(2), id);
                    add(companies.byName(), found.getString(3), id);
                }
            }
        });
        return companies;
    }

    Map<Key, WorkforceRow.Counts> known(Set<UUID> entryIds) {
        Map<Key, WorkforceRow.Counts> known = new HashMap<>();
        run(KNOWN, statement -> {
            set(statement, 1, "uuid", entryIds);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(
                            new Key(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)),
                            new WorkforceRow.Counts(row.getInt(3), number(row, 4), number(row, 5), number(row, 6)));
                }
            }
        });
        return known;
    }

    void write(Map<Key, WorkforceRow.Counts> told) {
        if (told.isEmpty()) {
            return;
        }
        List<Map.Entry<Key, WorkforceRow.Counts>> rows = new ArrayList<>(told.entrySet());
        run(WRITE, statement -> {
            set(statement, 1, "uuid", each(rows, row -> row.getKey().entryId()));
            set(statement, 2, "text", each(rows, row -> row.getKey().countedOn().toString()));
            set(statement, 3, "int4", each(rows, row -> row.getValue().workforce()));
            set(statement, 4, "int4", each(rows, row -> row.getValue().newEmployment()));
            set(statement, 5, "int4", each(rows, row -> row.getValue().members()));
            set(statement, 6, "int4", each(rows, row -> row.getValue().mobileMembers()));
            statement.executeUpdate();
        });
        run(SHOW, statement -> {
            set(statement, 1, "uuid", each(rows, row -> row.getKey().entryId()));
            statement.executeUpdate();
        });
    }

    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Work work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("figures of people cannot be kept", e);
        }
    }

    private static <T> List<?> each(List<T> rows, Function<T, ?> value) {
        List<Object> values = new ArrayList<>();
        rows.forEach(row -> values.add(value.apply(row)));
        return values;
    }

    private static void set(PreparedStatement statement, int position, String type, Collection<?> values)
            throws SQLException {
        statement.setArray(position, statement.getConnection().createArrayOf(type, values.toArray()));
    }

    private static void add(Map<String, Set<UUID>> companies, @Nullable String key, UUID id) {
        if (key != null) {
            companies.computeIfAbsent(key, unused -> new java.util.HashSet<>()).add(id);
        }
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
