package cn.fengxing.org.division;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * A file of divisions, {@code code,parent_code,level,name} with a header, streamed into the database as the server takes it. A
 * code that occurs more than once is taken at its highest level. What is there already stays as it is: names and parents
 * change by a decision with a date, not by a file.
 */
public final class DivisionFile {

    /** So many of a kind are named, and all are counted. */
    private static final int NAMED = 50;

    private static final String WIDEST_FIRST =
            "array_position(ARRAY['province', 'city', 'county', 'township', 'village'], level)";

    private static final String CLEAN = """
            CREATE TEMP TABLE clean ON COMMIT DROP AS
            SELECT DISTINCT ON (code) code, nullif(parent_code, '') AS parent_code, level, name FROM incoming
             WHERE code ~ '^[0-9]{12}$' AND length(name) BETWEEN 1 AND 100
               AND level IN ('province', 'city', 'county', 'township', 'village')
             ORDER BY code, %s
            """.formatted(WIDEST_FIRST);

    /** A division whose superior is neither in the file nor there already is refused, and with it those below. */
    private static final String ORPHANS = """
            WITH RECURSIVE lost AS (
                SELECT c.code FROM clean c
                 WHERE c.parent_code IS NOT NULL
                   AND NOT EXISTS (SELECT FROM clean p WHERE p.code = c.parent_code)
                   AND NOT EXISTS (SELECT FROM division d WHERE d.code = c.parent_code)
                UNION SELECT c.code FROM lost JOIN clean c ON c.parent_code = lost.code)
            DELETE FROM clean USING lost WHERE clean.code = lost.code RETURNING clean.code
            """;

    private static final String INSERT = """
            INSERT INTO division (code, parent_code, level, name)
            SELECT code, parent_code, level, name FROM clean ON CONFLICT (code) DO NOTHING
            """;

    private static final String DIFFERENT = """
            SELECT c.code FROM clean c JOIN division d ON d.code = c.code
             WHERE (c.name, c.level, c.parent_code) IS DISTINCT FROM (d.name, d.level, d.parent_code) ORDER BY c.code
            """;

    private static final String DUPLICATES = """
            SELECT i.code, c.level || ' ' || c.name AS kept, array_agg(i.level || ' ' || i.name ORDER BY %s) AS found
              FROM incoming i JOIN clean c ON c.code = i.code GROUP BY i.code, c.level, c.name
            HAVING count(*) > 1 ORDER BY i.code
            """.formatted(WIDEST_FIRST.replace("level)", "i.level)"));

    private DivisionFile() {}

    /** Does everything or nothing. */
    public static ImportReport load(Connection connection, InputStream file) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TEMP TABLE incoming (code text, parent_code text, level text, name text) ON COMMIT DROP");
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY incoming FROM STDIN (FORMAT csv, HEADER true)", file);
            ImportReport report = take(statement, rows);
            connection.commit();
            return report;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static ImportReport take(Statement statement, long rows) throws SQLException {
        statement.execute(CLEAN);
        statement.execute("CREATE INDEX ON clean (code)");
        statement.execute("CREATE INDEX ON clean (parent_code)");
        statement.execute("ANALYZE clean");
        List<ImportReport.Duplicate> duplicates = duplicates(statement);
        List<String> orphans = codes(statement, ORPHANS);
        long clean = number(statement, "SELECT count(*) FROM clean");
        long before = clean - statement.executeLargeUpdate(INSERT);
        List<String> different = codes(statement, DIFFERENT);
        long surplus = duplicates.stream()
                .mapToLong(duplicate -> duplicate.dropped().size())
                .sum();
        return new ImportReport(
                rows,
                clean - before,
                before - different.size(),
                different.size(),
                named(different),
                rows - clean - surplus,
                named(orphans),
                duplicates);
    }

    private static List<ImportReport.Duplicate> duplicates(Statement statement) throws SQLException {
        List<ImportReport.Duplicate> duplicates = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(DUPLICATES)) {
            while (found.next()) {
                List<String> dropped = new ArrayList<>(
                        List.of((String[]) found.getArray("found").getArray()));
                dropped.remove(found.getString("kept"));
                duplicates.add(new ImportReport.Duplicate(
                        found.getString("code"), found.getString("kept"), List.copyOf(dropped)));
            }
        }
        return duplicates;
    }

    private static List<String> codes(Statement statement, String sql) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        return codes;
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static List<String> named(List<String> codes) {
        return List.copyOf(codes.subList(0, Math.min(NAMED, codes.size())));
    }
}
