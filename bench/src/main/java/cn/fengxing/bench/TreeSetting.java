package cn.fengxing.bench;

import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jose4j.lang.JoseException;

/** org-service over the whole of China's divisions and a million organisations. */
final class TreeSetting implements AutoCloseable {

    private static final String PASSWORD = "bench";
    private static final String ROOT = "01900000-0000-7000-8000-000000210000";

    private final Path root = Path.of(System.getProperty("fengxing.root", ".")).toAbsolutePath();
    private final Path directory = Files.createTempDirectory("fengxing-bench-");
    private final WorkerTokens tokens = new WorkerTokens();
    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final DatabaseAccess access;
    private final ServiceProcess service;

    TreeSetting() throws IOException, JoseException, SQLException {
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0, PASSWORD)
                .with("shared_buffers", "512MB")
                .with("max_wal_size", "4GB")
                .start();
        kafka = new EmbeddedKafka(directory.resolve("kafka"), 0).start();
        Guard.over(
                directory,
                List.of(postgres.process().orElseThrow(), kafka.process().orElseThrow()));
        access = postgres.databases().forService("org", PASSWORD, PASSWORD);
        tokens.publish(directory.resolve("jwks.json"));
        service = ServiceProcess.start("org-service", root, directory, environment());
        new PlantedChina(root.resolve("deploy/reference-data/divisions-china.csv.gz")).plantIn(connectAsOwner());
    }

    /** As the service connects. */
    Connection connect() throws SQLException {
        return access.connectAsApplication();
    }

    /** For what the service's role may not. */
    Connection connectAsOwner() throws SQLException {
        return postgres.databases().connect("fengxing_org");
    }

    double databaseCpu() {
        return Cpu.secondsWithChildren(
                ProcessHandle.of(postgres.process().orElseThrow().pid()).orElseThrow());
    }

    double serviceCpu() {
        return Cpu.seconds(service.handle());
    }

    /** Moves through the API and returns how long that took, in milliseconds. */
    double moveMillis(UUID organisation, UUID parent) throws IOException, InterruptedException, JoseException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + service.port() + "/v1/organisations/" + organisation + "/moves"))
                .header("Authorization", "Bearer " + tokens.of(UUID.randomUUID(), "ORG_ADMIN@" + ROOT))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .POST(HttpRequest.BodyPublishers.ofString("{\"parentId\":\"" + parent + "\",\"reason\":\"bench\"}"))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body() + "\n" + service.logTail());
        }
        return millis;
    }

    /** Until what was published is with the broker, so that the relay's work falls into nobody's time. */
    void awaitRelay() throws SQLException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        try (Connection connection = connectAsOwner();
                Statement statement = connection.createStatement()) {
            while (unsent(statement)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("events are left in the outbox after two minutes");
                }
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }
    }

    private static boolean unsent(Statement statement) throws SQLException {
        try (var row = statement.executeQuery(
                "SELECT coalesce((SELECT max(id) FROM outbox), 0) > (SELECT max_id FROM outbox_cursor)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                Map.entry("FENGXING_LOCAL", "true"),
                Map.entry("FENGXING_DB_URL", access.url()),
                Map.entry("FENGXING_DB_USER", access.application()),
                Map.entry("FENGXING_DB_PASSWORD", access.applicationPassword()),
                Map.entry("FENGXING_DB_OWNER", access.owner()),
                Map.entry("FENGXING_DB_OWNER_PASSWORD", access.ownerPassword()),
                Map.entry("FENGXING_KAFKA", kafka.bootstrap()),
                Map.entry("FENGXING_JWKS", directory.resolve("jwks.json").toString()),
                Map.entry(
                        "FENGXING_MASTER_KEY",
                        "local-bench:" + Base64.getEncoder().encodeToString(new byte[32])),
                Map.entry("FENGXING_LIMITS_ENABLED", "false"));
    }

    @Override
    public void close() {
        service.stop();
        kafka.stop();
        postgres.stop();
    }
}
