package cn.fengxing.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;

/**
 * All divisions of China, a committee at each, and branches at villages until there are a million organisations. Apart from
 * those a committee of ten thousand, and two others that it moves between. Ids are made of codes, so every run has the same.
 */
final class PlantedChina {

    static final int ORGANISATIONS = 1_000_000;
    static final int CARRIED_ALONG = 10_000;

    static final UUID MOVED = UUID.fromString("0193aaaa-0000-7000-8000-000000000001");
    static final UUID EAST = UUID.fromString("0193aaaa-0000-7000-8000-00000000000e");
    static final UUID WEST = UUID.fromString("0193aaaa-0000-7000-8000-00000000000f");

    private static final String ROOT = "01900000-0000-7000-8000-000000210000";

    private static final String DIVISIONS = """
            INSERT INTO division (code, parent_code, level, name, pinyin, initials)
            SELECT DISTINCT ON (code) code, nullif(parent_code, ''), level, name, '', '' FROM incoming
             ORDER BY code, array_position(ARRAY['province', 'city', 'county', 'township', 'village'], level)
            ON CONFLICT (code) DO UPDATE SET pinyin = '', initials = ''
            """;

    private static final String ORGANISATION = """
            INSERT INTO organisation (id, name, type, line, parent_id, path, division_code, industries, since_on, version)
            """;

    /** The children of what stands already, one level of division after the other. */
    private static final String COMMITTEES = ORGANISATION + """
            SELECT md5(d.code)::uuid, d.name || '党委', 'PARTY_COMMITTEE', 'PARTY', p.id, p.path || md5(d.code)::uuid || '/',
                   d.code, '{}', DATE '2020-01-01', 0
              FROM division d JOIN organisation p
                ON p.id = CASE WHEN d.parent_code IS NULL THEN '%1$s'::uuid ELSE md5(d.parent_code)::uuid END
             WHERE d.level = '%2$s'
            """;

    private static final String BRANCHES = ORGANISATION + """
            SELECT md5(d.code || 'b')::uuid, d.name || '流动党员党支部', 'MOBILE_BRANCH', 'PARTY', p.id,
                   p.path || md5(d.code || 'b')::uuid || '/', d.code, '{COURIER}', DATE '2020-01-01', 0
              FROM division d JOIN organisation p ON p.id = md5(d.code)::uuid
             WHERE d.level = 'village' ORDER BY d.code LIMIT %d - (SELECT count(*) FROM organisation)
            """;

    /** One branch in twenty is a company's own. */
    private static final String OF_COMPANIES = """
            UPDATE organisation SET serves_company_id = '%s'
             WHERE type = 'MOBILE_BRANCH' AND get_byte(uuid_send(id), 0) < 13""";

    private static final String CHILD = ORGANISATION + """
            VALUES ('%1$s', '整建制调整的党委', 'PARTY_COMMITTEE', 'PARTY', '%2$s',
                    (SELECT path FROM organisation WHERE id = '%2$s') || '%1$s/', '210000000000', '{}', DATE '2020-01-01', 0)
            """;

    /** In hundreds, two levels deep. */
    private static final String CARRIED = ORGANISATION + """
            SELECT md5('m' || n)::uuid, '第' || n || '党支部', 'BRANCH', 'PARTY', p.id, p.path || md5('m' || n)::uuid || '/',
                   '210000000000', '{COURIER}', DATE '2020-01-01', 0
              FROM generate_series(%d, %d) n
              JOIN organisation p ON p.id = CASE WHEN n <= 100 THEN '%s'::uuid ELSE md5('m' || (n - 101) %% 100 + 1)::uuid END
            """;

    private final Path divisions;

    PlantedChina(Path divisions) {
        this.divisions = divisions;
    }

    void plantIn(Connection owner) throws SQLException, IOException {
        try (owner;
                Statement statement = owner.createStatement();
                InputStream file = new GZIPInputStream(Files.newInputStream(divisions))) {
            statement.execute("CREATE TEMP TABLE incoming (code text, parent_code text, level text, name text)");
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY incoming FROM STDIN (FORMAT csv, HEADER true)", file);
            statement.execute(DIVISIONS);
            System.out.println("Divisions: " + number(statement, "SELECT count(*) FROM division"));
            for (String level : new String[] {"province", "city", "county", "township", "village"}) {
                statement.execute(COMMITTEES.formatted(ROOT, level));
            }
            statement.execute(BRANCHES.formatted(ORGANISATIONS - CARRIED_ALONG - 2));
            statement.execute(alone(EAST));
            statement.execute(alone(WEST));
            statement.execute(CHILD.formatted(MOVED, EAST));
            statement.execute(CARRIED.formatted(1, 100, MOVED));
            statement.execute(CARRIED.formatted(101, CARRIED_ALONG - 1, MOVED));
            statement.execute(OF_COMPANIES.formatted(ROOT));
            System.out.println("Organisations: " + number(statement, "SELECT count(*) FROM organisation"));
            statement.execute("VACUUM (ANALYZE) division");
            statement.execute("VACUUM (ANALYZE) organisation");
        }
    }

    private static String alone(UUID id) {
        return CHILD.formatted(id, ROOT);
    }

    private static long number(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
