package cn.fengxing.bench;

import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

/** org-service with the divisions of its province and an empty ledger. */
final class ImportSetting implements AutoCloseable {

    static final String CITY = "210100000000";

    private static final String PASSWORD = "bench";
    private static final String ROOT = "01900000-0000-7000-8000-000000210000";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root = Path.of(System.getProperty("fengxing.root", ".")).toAbsolutePath();
    private final Path directory = Files.createTempDirectory("fengxing-bench-");
    private final WorkerTokens tokens = new WorkerTokens();
    private final HttpClient http = HttpClient.newHttpClient();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final DatabaseAccess access;
    private final ServiceProcess service;

    ImportSetting() throws IOException, JoseException, SQLException {
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
    }

    Path file(String name) {
        return directory.resolve(name);
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

    /** Nothing is listed any more, and the tables are as a fresh database has them. */
    void forgetLedger() throws SQLException {
        try (Connection owner = connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("TRUNCATE ledger_entry, census_import, census_import_row, rollup CASCADE");
            statement.execute("CHECKPOINT");
        }
    }

    /** Sends a list and waits until its last row has a verdict; returns what the import then says of itself. */
    JsonNode imported(Path list) throws IOException, InterruptedException, JoseException {
        HttpRequest upload = request("/v1/census/imports?kind=COMPANIES&mode=VALID_ROWS&divisionCode=" + CITY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofFile(list))
                .build();
        String id = answer(upload, 202).path("id").asText();
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode read;
        do {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            read = answer(request("/v1/census/imports/" + id).build(), 200);
        } while (read.path("finishedAt").isMissingNode() && System.nanoTime() < end);
        if (!read.path("state").asText().equals("DONE")) {
            throw new IllegalStateException(read + "\n" + service.logTail());
        }
        return read;
    }

    private HttpRequest.Builder request(String path) throws JoseException {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Authorization", "Bearer " + tokens.of(UUID.randomUUID(), "ORG_ADMIN@" + ROOT));
    }

    private JsonNode answer(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body() + "\n" + service.logTail());
        }
        return JSON.readTree(answer.body());
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
