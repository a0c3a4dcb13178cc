package cn.fengxing.bench.cases;

import cn.fengxing.bench.Cpu;
import cn.fengxing.bench.ServiceProcess;
import cn.fengxing.local.DatabaseAccess;
import cn.fengxing.local.EmbeddedKafka;
import cn.fengxing.local.EmbeddedPostgres;
import cn.fengxing.local.Guard;
import cn.fengxing.local.RunningProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jose4j.lang.JoseException;

/** Servers of its own, and the service with a thousand workers known to it. */
public final class CaseServer implements AutoCloseable {

    public static final int CONNECTIONS = 12;
    public static final String DATABASE = "fengxing_grievance";

    private static final String PASSWORD = "bench";
    private static final int ORGANISATIONS = 4;

    private final Path root = Path.of(System.getProperty("fengxing.root", ".")).toAbsolutePath();
    private final Path directory = Files.createTempDirectory("fengxing-bench-");
    private final Crowd crowd = new Crowd();
    private final WorkerTokens tokens = new WorkerTokens();
    private final Map<String, String> more = new HashMap<>();
    private final EmbeddedPostgres postgres;
    private final EmbeddedKafka kafka;
    private final DatabaseAccess access;
    private ServiceProcess service;

    public CaseServer() throws IOException, JoseException, SQLException, InterruptedException, ExecutionException {
        postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0, PASSWORD)
                .with("shared_buffers", "512MB")
                .with("max_wal_size", "4GB")
                .with("track_commit_timestamp", "on")
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

    public Crowd crowd() {
        return crowd;
    }

    public DatabaseAccess access() {
        return access;
    }

    public Path directory() {
        return directory;
    }

    public int port() {
        return service.port();
    }

    /** Stops it, does what is better done without it, and starts it again with these settings besides. */
    public void restart(Map<String, String> settings, Work meanwhile) throws Exception {
        service.stop();
        meanwhile.run();
        more.putAll(settings);
        service = ServiceProcess.start("grievance-service", root, directory, environment());
    }

    /** Anything that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    public String token(UUID person, String... grants) throws JoseException {
        return tokens.of(person, grants);
    }

    public List<String> workersTokens() throws JoseException {
        List<String> texts = new ArrayList<>();
        for (UUID worker : crowd.workers()) {
            texts.add(tokens.of(worker));
        }
        return texts;
    }

    /** Runs while the database logs every statement. */
    public Path logged(Work work) throws Exception {
        execute("postgres", "ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()");
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos()); // the backends read their configuration when idle
        work.run();
        execute("postgres", "ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()");
        return directory.resolve("postgres/data/log");
    }

    public Connection connect(String database) throws SQLException {
        return postgres.databases().connect(database);
    }

    public void execute(String database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public long number(String sql) throws SQLException {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    public String serviceLog() throws IOException {
        return service.logTail();
    }

    public double serviceCpu() {
        return Cpu.seconds(service.handle());
    }

    public double databaseCpu() {
        return Cpu.secondsWithChildren(handle(postgres.process().orElseThrow()));
    }

    public double brokerCpu() {
        return Cpu.seconds(handle(kafka.process().orElseThrow()));
    }

    private static ProcessHandle handle(RunningProcess process) {
        return ProcessHandle.of(process.pid()).orElseThrow();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "FENGXING_LOCAL",
                "true",
                "FENGXING_DB_URL",
                access.url(),
                "FENGXING_DB_USER",
                access.application(),
                "FENGXING_DB_PASSWORD",
                access.applicationPassword(),
                "FENGXING_DB_OWNER",
                access.owner(),
                "FENGXING_DB_OWNER_PASSWORD",
                access.ownerPassword(),
                "FENGXING_KAFKA",
                kafka.bootstrap(),
                "FENGXING_JWKS",
                directory.resolve("jwks.json").toString(),
                "FENGXING_MASTER_KEY",
                "local-bench:" + Base64.getEncoder().encodeToString(new byte[32]),
                "FENGXING_LIMITS_ENABLED",
                "false"));
        environment.put("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", Integer.toString(CONNECTIONS));
        environment.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(CONNECTIONS));
        environment.putAll(more);
        return environment;
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
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (number("SELECT count(*) FROM known_person") < Crowd.WORKERS
                || number("SELECT count(*) FROM known_organisation") < ORGANISATIONS) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the service did not learn of its workers in two minutes");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    @Override
    public void close() {
        service.stop();
        kafka.stop();
        postgres.stop();
    }
}
