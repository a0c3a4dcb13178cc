package cn.fengxing.bench;

import cn.fengxing.kit.personal.BlindIndex;
import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

/** member-service's schema with a million people, and beside it the table that it would have if phones were kept in the clear. */
final class LookupSetting implements AutoCloseable {

    static final int PEOPLE = 1_000_000;

    private static final int CHUNK = 50_000;
    private static final String PASSWORD = "bench";
    private static final byte[] ROOT = new byte[32];

    private static final String PLAIN = """
            CREATE TABLE plain_person AS SELECT * FROM person;
            ALTER TABLE plain_person DROP COLUMN phone_index, ALTER COLUMN phone TYPE text USING phone::text;
            ALTER TABLE plain_person ADD PRIMARY KEY (id), ADD UNIQUE (phone);
            GRANT SELECT ON plain_person TO %s""";

    private static final String COLUMNS =
            "(id, phone, phone_index, kind_of_work, platform_id, division_code, placed, registered_at, version)";
    private static final String PLAIN_COLUMNS = COLUMNS.replace(" phone_index,", "");

    private final EmbeddedPostgres postgres;
    private final DatabaseAccess access;
    private final BlindIndex index = new BlindIndex(ROOT, "phone");

    LookupSetting(Path root) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("fengxing-bench-");
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0, PASSWORD)
                .with("shared_buffers", "1GB")
                .with("max_wal_size", "8GB")
                .start();
        Guard.over(directory, List.of(postgres.process().orElseThrow()));
        access = postgres.databases().forService("member", PASSWORD, PASSWORD);
        Flyway.configure()
                .dataSource(access.url(), access.owner(), access.ownerPassword())
                .locations(
                        "classpath:db/kit",
                        "filesystem:" + root.resolve("member-service/src/main/resources/db/service"))
                .placeholders(Map.of("appRole", access.application()))
                .load()
                .migrate();
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(PLAIN.formatted(access.application()));
            plant(owner);
            statement.execute("VACUUM ANALYZE");
        }
    }

    private void plant(Connection owner) throws SQLException, IOException {
        var copies = owner.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 0; from < PEOPLE; from += CHUNK) {
            StringBuilder sealed = new StringBuilder();
            StringBuilder plain = new StringBuilder();
            for (int n = from; n < from + CHUNK; n++) {
                String id = "01932f6a-7c00-7000-8000-%012x".formatted(n);
                String rest =
                        "\tRIDER\t01932f6a-7c00-7000-8000-0000000000c1\t210102000000\tf\t2026-11-24 08:30:00+00\t0\n";
                sealed.append(id).append("\t\\\\x").append("5a".repeat(40));
                sealed.append("\t\\\\x")
                        .append(HexFormat.of().formatHex(index(n)))
                        .append(rest);
                plain.append(id).append('\t').append(phone(n)).append(rest);
            }
            copies.copyIn("COPY person " + COLUMNS + " FROM STDIN", new StringReader(sealed.toString()));
            copies.copyIn("COPY plain_person " + PLAIN_COLUMNS + " FROM STDIN", new StringReader(plain.toString()));
        }
    }

    /** Of no order that an index could profit from. */
    String phone(int n) {
        return "13%09d".formatted(Math.floorMod(n * 7_919L * 104_729L, 1_000_000_007L) % 1_000_000_000L);
    }

    byte[] index(int n) {
        return index.of(phone(n));
    }

    DatabaseAccess access() {
        return access;
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
