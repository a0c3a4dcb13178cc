package cn.fengxing.bench;

import cn.fengxing.bench.cases.WorkerTokens;
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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.lang.JoseException;

/** org-service in a process of its own, with a database and a broker that are its alone. */
final class OrgServer implements AutoCloseable {

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

    OrgServer() throws IOException, JoseException, SQLException {
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

    /** Of the project. */
    Path root() {
        return root;
    }

    Path file(String name) {
        return directory.resolve(name);
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

    /** By the province's administrator. */
    HttpRequest.Builder request(String path) throws JoseException {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                .header("Authorization", "Bearer " + tokens.of(UUID.randomUUID(), "ORG_ADMIN@" + ROOT));
    }

    /** @throws IllegalStateException with what the service said last, for another status */
    String answer(HttpRequest request, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body() + "\n" + logTail());
        }
        return answer.body();
    }

    String logTail() throws IOException {
        return service.logTail();
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
