package cn.fengxing.bench;

import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import cn.fengxing.local.RunningProcess;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jose4j.lang.JoseException;

/** Servers, the service with a thousand workers known to it, and the same database once more for the bare loop. */
final class WriteSetting implements AutoCloseable {

    static final int CONNECTIONS = 12;

    private static final String PASSWORD = "bench";
    private static final String DATABASE = "fengxing_grievance";
    private static final String BARE_DATABASE = "fengxing_grievance_bare";

    private final Path root = Path.of(System.getProperty("fengxing.root", ".")).toAbsolutePath();
    private final Path directory = Files.createTempDirectory("fengxing-bench-");
    private final Crowd crowd = new Crowd();
    private final WorkerTokens tokens = new WorkerTokens();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final DatabaseAccess access;
    private ServiceProcess service;

    WriteSetting() throws IOException, JoseException, SQLException, InterruptedException, ExecutionException {
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0, PASSWORD)
                .with("shared_buffers", "256MB")
                .with("max_wal_size", "4GB")
                .with("log_error_verbosity", "default")
                .with("logging_collector", "on")
                .with("log_destination", "jsonlog")
                .start();
        kafka = new EmbeddedKafka(directory.resolve("kafka"), 0).start();
        Guard.over(
                directory,
                List.of(postgres.process().orElseThrow(), kafka.process().orElseThrow()));
        access = postgres.databases().forService("grievance", PASSWORD, PASSWORD);
        tokens.publish(directory.resolve("jwks.json"));
        createTopics();
        service = ServiceProcess.start("grievance-service", root, directory, environment());
        crowd.publish(kafka.bootstrap());
        awaitCrowd();
    }

    int servicePort() {
        return service.port();
    }

    List<String> workersTokens() throws JoseException {
        List<String> texts = new ArrayList<>();
        for (UUID worker : crowd.workers()) {
            texts.add(tokens.of(worker));
        }
        return texts;
    }

    /** Runs while the database logs every statement. */
    RecordedTransaction record(String text, Recordable work) throws Exception {
        execute("postgres", "ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()");
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos()); // the backends read their configuration when idle
        work.run();
        execute("postgres", "ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()");
        return RecordedTransaction.lastIn(directory.resolve("postgres/data/log"), text);
    }

    interface Recordable {
        void run() throws Exception;
    }

    /** A copy of the service's database, where no relay runs, and the process that writes into it. */
    BareProcess startBare(RecordedTransaction recorded) throws IOException, SQLException {
        service.stop();
        execute(
                "postgres",
                "CREATE DATABASE " + BARE_DATABASE + " TEMPLATE " + DATABASE + " OWNER " + access.owner(),
                "GRANT CONNECT ON DATABASE " + BARE_DATABASE + " TO " + access.application());
        service = ServiceProcess.start("grievance-service", root, directory, environment());
        Path file = directory.resolve("recorded.json");
        Files.writeString(file, new ObjectMapper().writeValueAsString(recorded));
        Path kept = Files.write(directory.resolve("kept-ids"), crowd.ids());
        return new BareProcess(List.of(
                access.url().replace(DATABASE, BARE_DATABASE),
                access.application(),
                access.applicationPassword(),
                Integer.toString(CONNECTIONS),
                file.toString(),
                kept.toString()));
    }

    String serviceLog() throws IOException {
        return service.logTail();
    }

    double serviceCpu() {
        return Cpu.seconds(service.handle());
    }

    double databaseCpu() {
        return Cpu.secondsWithChildren(handle(postgres.process().orElseThrow()));
    }

    double brokerCpu() {
        return Cpu.seconds(handle(kafka.process().orElseThrow()));
    }

    private static ProcessHandle handle(RunningProcess process) {
        return ProcessHandle.of(process.pid()).orElseThrow();
    }

    private Map<String, String> environment() {
        byte[] masterKey = new byte[32];
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
                        "local-bench:" + Base64.getEncoder().encodeToString(masterKey)),
                Map.entry("FENGXING_LIMITS_ENABLED", "false"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", Integer.toString(CONNECTIONS)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(CONNECTIONS)));
    }

    private void createTopics() throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrap()))) {
            admin.createTopics(List.of(
                            new NewTopic(Crowd.ORGANISATIONS, 3, (short) 1), new NewTopic(Crowd.PEOPLE, 3, (short) 1)))
                    .all()
                    .get();
        }
    }

    private void awaitCrowd() throws SQLException {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (number(DATABASE, "SELECT count(*) FROM known_person") < Crowd.WORKERS
                || number(DATABASE, "SELECT count(*) FROM known_organisation") < 2) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the service did not learn of its workers in a minute");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private long number(String database, String sql) throws SQLException {
        try (Connection connection = postgres.databases().connect(database);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String database, String... statements) throws SQLException {
        try (Connection connection = postgres.databases().connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() {
        service.stop();
        kafka.stop();
        postgres.stop();
    }
}
