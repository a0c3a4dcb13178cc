package cn.fengxing.bench;

import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** org-service's schema with a million stations in three hundred cities; what few of them have is rare in each. */
final class NearestSetting implements AutoCloseable {

    private static final int STATIONS = 1_000_000;
    private static final String PASSWORD = "bench";

    private static final String PLACES = """
            INSERT INTO division (code, level, name) VALUES ('210000000000', 'province', '辽宁省');
            INSERT INTO organisation (id, name, type, line, path, division_code, version)
            VALUES ('01900000-0000-7000-8000-000000000001', '市总工会', 'TRADE_UNION', 'PARTY',
                    '01900000-0000-7000-8000-000000000001/', '210000000000', 0);
            SELECT setseed(0.42);
            CREATE TABLE city AS SELECT i, 105 + 20 * random() AS lon, 22 + 26 * random() AS lat
              FROM generate_series(1, 300) i""";

    /** Six in a hundred never close, four in ten are open from seven to ten in the evening, the others like an office. */
    private static final String STATIONS_ANYWHERE = """
            INSERT INTO station (id, name, type, runner, organisation_id, division_code, address, floor, lon, lat, hours,
                                 holidays_as_usual, open_at_night, special_until, facilities, charged, changed_at, version)
            SELECT uuidv7(), '第' || n || '号骑手驿站',
                   (ARRAY['CARE_STATION', 'COMMUNITY_CENTRE', 'UNION_STATION', 'PARTNER_SHOP', 'SERVICE_SITE'])
                       [1 + floor(5 * power(random(), 3))::int],
                   'UNION', '01900000-0000-7000-8000-000000000001', '210000000000', '某市某区某某路' || n || '号',
                   CASE WHEN random() < 0.8 THEN 1 WHEN random() < 0.7 THEN 2 ELSE 3 END,
                   lon + 0.15 * (random() + random() + random() - 1.5), lat + 0.12 * (random() + random() + random() - 1.5),
                   CASE WHEN kind < 0.06 THEN '{[0,1440),[2880,4320),[5760,7200),[8640,10080),[11520,12960),[14400,15840),[17280,18720)}'
                        WHEN kind < 0.46 THEN '{[420,1320),[3300,4200),[6180,7080),[9060,9960),[11940,12840),[14940,15660),[17820,18540),[20700,21180)}'
                        ELSE '{[510,1020),[3390,3900),[6270,6780),[9150,9660),[12030,12540)}' END::int4multirange,
                   kind < 0.06, kind < 0.06, CASE WHEN random() < 0.02 THEN now() + interval '1 year' END,
                   3 + 4 * (random() < 0.7)::int + 8 * (random() < 0.3)::int + 16 * (random() < 0.15)::int
                     + 32 * (random() < 0.01)::int + 64 * (random() < 0.2)::int + 128 * (random() < 0.05)::int
                     + 256 * (random() < 0.6)::int + 512 * (random() < 0.4)::int,
                   0, now(), 0
              FROM (SELECT n, random() AS kind FROM generate_series(1, %d) n) s
              JOIN city ON city.i = 1 + (n * 7919::bigint + n %% 97) %% 300""".formatted(STATIONS);

    private final EmbeddedPostgres postgres;
    private final DatabaseAccess access;
    private final List<double[]> positions = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();

    NearestSetting() throws IOException, SQLException {
        Path directory = Files.createTempDirectory("fengxing-bench-");
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0, PASSWORD)
                .with("shared_buffers", "1GB")
                .with("max_wal_size", "8GB")
                .with("maintenance_work_mem", "256MB")
                .start();
        Guard.over(directory, List.of(postgres.process().orElseThrow()));
        access = postgres.databases().forService("org", PASSWORD, PASSWORD);
        Flyway.configure()
                .dataSource(access.url(), access.owner(), access.ownerPassword())
                .locations("classpath:db/kit", "classpath:db/service")
                .placeholders(Map.of("appRole", access.application()))
                .load()
                .migrate();
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement()) {
            fill(statement);
            sample(statement);
        }
    }

    /** Loads first and builds the indexes on positions afterwards, which is several times faster. */
    private static void fill(Statement statement) throws SQLException {
        statement.execute(PLACES);
        Map<String, String> indexes = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'station' AND indexdef LIKE '%gist%'")) {
            while (rows.next()) {
                indexes.put(rows.getString(1), rows.getString(2));
            }
        }
        for (String index : indexes.keySet()) {
            statement.execute("DROP INDEX " + index);
        }
        statement.execute(STATIONS_ANYWHERE);
        for (String definition : indexes.values()) {
            statement.execute(definition);
        }
        statement.execute("VACUUM ANALYZE");
    }

    /** Places up to ten kilometres from a station, and ids to begin a range with. */
    private void sample(Statement statement) throws SQLException {
        try (ResultSet rows =
                statement.executeQuery("SELECT id, lon + 0.2 * (random() - 0.5), lat + 0.2 * (random() - 0.5)"
                        + " FROM station TABLESAMPLE BERNOULLI (1)")) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
                positions.add(new double[] {rows.getDouble(2), rows.getDouble(3)});
            }
        }
    }

    DatabaseAccess access() {
        return access;
    }

    double[] position(int n) {
        return positions.get(n % positions.size());
    }

    UUID id(int n) {
        return ids.get(n % ids.size());
    }

    double databaseCpu() {
        return Cpu.secondsWithChildren(
                ProcessHandle.of(postgres.process().orElseThrow().pid()).orElseThrow());
    }

    @Override
    public void close() {
        postgres.stop();
    }
}
