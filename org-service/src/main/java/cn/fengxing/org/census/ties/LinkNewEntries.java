package cn.fengxing.org.census.ties;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Recognises entries that an import has just made as companies of the tree: those of the same name in the same city. */
@ApplicationScoped
public class LinkNewEntries {

    private static final String LINK = """
            UPDATE ledger_entry e SET organisation_id = o.id
              FROM organisation o
             WHERE e.id = ANY(?) AND o.name = e.name AND o.line = 'CORPORATE' AND o.dissolved_on IS NULL
               AND left(o.division_code, 4) = left(e.division_code, 4)
            """;

    /** Hardly any listed company is in the tree: a look-up of names spares most chunks the rest. */
    private static final String NAMED =
            "SELECT DISTINCT name FROM organisation WHERE name = ANY(?) AND line = 'CORPORATE'";

    private static final String LEARN = "INSERT INTO ledger_cover (entry_id, organisation_id, kind)"
            + " SELECT e.id, c.organisation_id, c.kind FROM ledger_entry e JOIN (" + LedgerCovers.COVERING
            + ") c ON c.company_id = e.organisation_id WHERE e.id = ANY(?) ON CONFLICT DO NOTHING";

    private static final String COVER = """
            UPDATE ledger_entry e SET worked = true, organised = c.by_party
              FROM (SELECT entry_id, bool_or(kind IN ('OWN', 'JOINT')) AS by_party
                      FROM ledger_cover WHERE entry_id = ANY(?) GROUP BY entry_id) c
             WHERE e.id = c.entry_id
            RETURNING e.id, e.organised
            """;

    private final DataSource dataSource;

    LinkNewEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An entry that is covered from the beginning. */
    public record Covered(UUID entryId, boolean organised) {}

    /**
     * In the caller's transaction.
     *
     * @param entries names by id
     */
    public List<Covered> link(Map<UUID, String> entries) {
        try (Connection connection = dataSource.getConnection()) {
            Set<String> named = named(connection, entries.values());
            Object[] candidates = entries.entrySet().stream()
                    .filter(entry -> named.contains(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toArray();
            Array ids = connection.createArrayOf("uuid", candidates);
            if (candidates.length == 0 || execute(connection, LINK, ids) == 0) {
                return List.of();
            }
            execute(connection, LEARN, ids);
            return covered(connection, ids);
        } catch (SQLException e) {
            throw new IllegalStateException("new entries cannot be linked", e);
        }
    }

    private static Set<String> named(Connection connection, Collection<String> names) throws SQLException {
        Set<String> named = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(NAMED)) {
            select.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    named.add(rows.getString(1));
                }
            }
        }
        return named;
    }

    private static int execute(Connection connection, String sql, Array ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, ids);
            return statement.executeUpdate();
        }
    }

    private static List<Covered> covered(Connection connection, Array ids) throws SQLException {
        List<Covered> covered = new ArrayList<>();
        try (PreparedStatement cover = connection.prepareStatement(COVER)) {
            cover.setArray(1, ids);
            try (ResultSet rows = cover.executeQuery()) {
                while (rows.next()) {
                    covered.add(new Covered(rows.getObject(1, UUID.class), rows.getBoolean(2)));
                }
            }
        }
        return covered;
    }
}
