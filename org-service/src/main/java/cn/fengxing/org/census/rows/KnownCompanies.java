package cn.fengxing.org.census.rows;

import cn.fengxing.org.census.EntryStanding;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads what the ledger knows of the companies of a chunk: three statements, whatever the number of rows. */
@Singleton
class KnownCompanies {

    private static final String COLUMNS =
            "e.id, e.name, e.name_key, e.credit_code, e.division_code, e.address, e.industry,"
                    + " e.platform_id, e.operation, e.founded_on, e.organised, e.worked, e.standing, e.merged_into";

    private static final String BY_CODE_OR_NAME = "SELECT " + COLUMNS + """
              FROM ledger_entry e WHERE e.credit_code = ANY(?)
            UNION ALL SELECT %s
              FROM unnest(?::text[], ?::text[]) AS row (county, name_key)
              JOIN ledger_entry e ON left(e.division_code, 6) = row.county AND e.name_key = row.name_key
            """.replace("%s", COLUMNS);

    private static final String BY_ID = "SELECT " + COLUMNS + " FROM ledger_entry e WHERE e.id = ANY(?)";

    /** Those that have most in common by trigrams among all that have anything in common. */
    private static final String NEAR = """
            SELECT row.number, near.*
              FROM unnest(?::int[], ?::text[], ?::text[], ?::text[]) AS row (number, name_key, address, keys)
             CROSS JOIN LATERAL (
                   SELECT %s FROM ledger_entry e
                    WHERE e.near_keys && string_to_array(row.keys, ' ') AND e.standing <> 'MERGED'
                    ORDER BY similarity(e.name_key, row.name_key) + similarity(e.address, row.address) DESC, e.id
                    LIMIT 3) near
            """.replace("%s", COLUMNS);

    private final DataSource dataSource;

    KnownCompanies(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Everything of the rows' codes, and of their names in their counties; of merged ones also what speaks for them. */
    List<Known> met(List<CompanyRow> rows) {
        List<String> codes = rows.stream()
                .map(CompanyRow::creditCode)
                .filter(code -> code != null)
                .toList();
        List<Known> met = new ArrayList<>(query(BY_CODE_OR_NAME, statement -> {
            statement.setArray(1, array(statement, "text", codes));
            statement.setArray(
                    2,
                    array(
                            statement,
                            "text",
                            each(rows, row -> row.divisionCode().substring(0, 6))));
            statement.setArray(
                    3, array(statement, "text", each(rows, row -> row.key().key())));
        }));
        List<UUID> survivors =
                met.stream().map(Known::mergedInto).filter(id -> id != null).toList();
        if (!survivors.isEmpty()) {
            met.addAll(query(BY_ID, statement -> statement.setArray(1, array(statement, "uuid", survivors))));
        }
        return met;
    }

    /** By row number: entries that each row may be, the nearest first. */
    Map<Integer, List<Known>> near(Map<Integer, CompanyRow> rows) {
        List<CompanyRow> values = List.copyOf(rows.values());
        Map<Integer, List<Known>> near = new HashMap<>();
        run(
                NEAR,
                statement -> {
                    statement.setArray(1, array(statement, "int4", List.copyOf(rows.keySet())));
                    statement.setArray(
                            2,
                            array(
                                    statement,
                                    "text",
                                    each(values, row -> row.key().key())));
                    statement.setArray(3, array(statement, "text", each(values, CompanyRow::address)));
                    statement.setArray(
                            4,
                            array(
                                    statement,
                                    "text",
                                    each(
                                            values,
                                            row -> String.join(
                                                    " ", row.likeness().keys()))));
                },
                found -> near.computeIfAbsent(found.getInt("number"), unused -> new ArrayList<>())
                        .add(known(found)));
        return near;
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading {
        void read(ResultSet row) throws SQLException;
    }

    private List<Known> query(String sql, Binding binding) {
        List<Known> found = new ArrayList<>();
        run(sql, binding, row -> found.add(known(row)));
        return found;
    }

    private void run(String sql, Binding binding, Reading reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            binding.bind(select);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be read", e);
        }
    }

    private static <T> List<T> each(List<CompanyRow> rows, Function<CompanyRow, T> value) {
        return rows.stream().map(value).toList();
    }

    private static Array array(PreparedStatement statement, String type, List<?> values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values.toArray());
    }

    private static Known known(ResultSet row) throws SQLException {
        @Nullable LocalDate founded = row.getObject("founded_on", LocalDate.class);
        return new Known(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("credit_code"),
                row.getString("division_code"),
                row.getString("address"),
                row.getString("industry"),
                row.getObject("platform_id", UUID.class),
                row.getString("operation"),
                founded,
                new Known.Coverage(row.getBoolean("organised"), row.getBoolean("worked")),
                EntryStanding.valueOf(row.getString("standing")),
                row.getObject("merged_into", UUID.class));
    }
}
