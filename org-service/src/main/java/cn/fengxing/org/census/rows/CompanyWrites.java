package cn.fengxing.org.census.rows;

import cn.fengxing.kit.id.Ids;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Writes what a chunk of rows made of the ledger: a statement each for the new, the changed, the suspected and the linked. */
@Singleton
class CompanyWrites {

    private static final String ROWS = """
            unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[],
                   ?::date[], ?::text[], ?::text[])
            AS row (id, name, name_key, credit_code, division_code, address, industry, platform_id, operation,
                    founded_on, standing, near_keys)
            """;

    private static final String INSERT = """
            INSERT INTO ledger_entry (id, name, name_key, credit_code, division_code, address, industry, platform_id,
                                      operation, founded_on, standing, near_keys, version)
            SELECT id, name, name_key, credit_code, division_code, address, industry, platform_id, operation,
                   founded_on, standing, string_to_array(near_keys, ' '), 0 FROM
            """ + ROWS;

    private static final String UPDATE = """
            UPDATE ledger_entry e
               SET name = row.name, name_key = row.name_key, credit_code = row.credit_code,
                   division_code = row.division_code, address = row.address, industry = row.industry,
                   platform_id = row.platform_id, operation = row.operation, founded_on = row.founded_on,
                   near_keys = string_to_array(row.near_keys, ' '), version = e.version + 1
              FROM
            """ + ROWS + " WHERE e.id = row.id";

    private static final String SUSPECT = """
            INSERT INTO duplicate_pair (id, entry_id, other_id, reason, name_similarity, address_similarity, version)
            SELECT id, entry_id, other_id, reason, name, address, 0
              FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::float8[], ?::float8[])
                   AS pair (id, entry_id, other_id, reason, name, address)
            """;

    private final DataSource dataSource;

    CompanyWrites(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void insert(List<Known> entries, Function<Known, Likeness> likeness) {
        write(INSERT, entries, likeness);
    }

    void update(List<Known> entries, Function<Known, Likeness> likeness) {
        write(UPDATE, entries, likeness);
    }

    void suspect(List<CompanyDrafts.Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        execute(SUSPECT, statement -> {
            set(statement, 1, "uuid", pairs, pair -> Ids.next());
            set(statement, 2, "uuid", pairs, CompanyDrafts.Pair::entryId);
            set(statement, 3, "uuid", pairs, CompanyDrafts.Pair::otherId);
            set(statement, 4, "text", pairs, pair -> pair.sameCode() ? "SAME_CREDIT_CODE" : "NEAR_NAME_AND_ADDRESS");
            set(statement, 5, "float8", pairs, pair -> pair.nearness().name());
            set(
                    statement,
                    6,
                    "float8",
                    pairs,
                    pair -> Math.max(0, pair.nearness().address()));
        });
    }

    private void write(String sql, List<Known> entries, Function<Known, Likeness> likeness) {
        if (entries.isEmpty()) {
            return;
        }
        execute(sql, statement -> {
            set(statement, 1, "uuid", entries, Known::id);
            set(statement, 2, "text", entries, Known::name);
            set(statement, 3, "text", entries, Known::nameKey);
            set(statement, 4, "text", entries, Known::creditCode);
            set(statement, 5, "text", entries, Known::divisionCode);
            set(statement, 6, "text", entries, Known::address);
            set(statement, 7, "text", entries, Known::industry);
            set(statement, 8, "uuid", entries, Known::platformId);
            set(statement, 9, "text", entries, Known::operation);
            set(
                    statement,
                    10,
                    "text",
                    entries,
                    entry ->
                            entry.foundedOn() == null ? null : entry.foundedOn().toString());
            set(statement, 11, "text", entries, entry -> entry.standing().name());
            set(
                    statement,
                    12,
                    "text",
                    entries,
                    entry -> String.join(" ", likeness.apply(entry).keys()));
        });
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private void execute(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the ledger cannot be written", e);
        }
    }

    private static <T> void set(
            PreparedStatement statement, int position, String type, List<T> values, Function<T, ?> value)
            throws SQLException {
        Object[] column = values.stream().map(value).toArray();
        statement.setArray(position, statement.getConnection().createArrayOf(type, column));
    }
}
