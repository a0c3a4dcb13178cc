package cn.fengxing.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.fengxing.local.Guard;
import cn.fengxing.local.ServiceDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The suite as {@code ./fengxing} runs it, with a state and ports of its own, so that it meets no other. */
final class Suite implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("fengxing.root"));

    private static final List<String> PARTS =
            List.of("POSTGRES", "KAFKA", "ORG", "MEMBER", "GRIEVANCE", "VOLUNTEER", "CONSOLE");

    static final List<String> SERVICES =
            List.of("org-service", "member-service", "grievance-service", "volunteer-service");

    private static final Duration A_COPY = Duration.ofMinutes(2);

    private final Path state;
    private final Guard guard;
    private Duration ahead = Duration.ZERO;

    private Suite(Path state) {
        this.state = state;
        this.guard = Guard.over(state);
    }

    static Suite start() {
        try {
            Suite suite = new Suite(Files.createTempDirectory("fengxing acceptance "));
            suite.runOrKeepLogs();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runOrKeepLogs() {
        try {
            run();
        } catch (AssertionError e) {
            keepLogs();
            throw e;
        }
    }

    /** Starts what does not run. */
    void run() {
        fengxing(Duration.ofMinutes(6), "run", "--detach", "--no-demo");
    }

    URI edge() {
        return address("console");
    }

    String kafka() {
        return "127.0.0.1:" + port("kafka");
    }

    String adminPassword() {
        return read(state.resolve("secrets/admin-password")).strip();
    }

    /** The one-time codes sent so far to phones with the same last four digits, the latest last. */
    List<String> codesFor(String phone) {
        Path codes = state.resolve("codes/codes.txt");
        if (!Files.exists(codes)) {
            return List.of();
        }
        return read(codes)
                .lines()
                .map(line -> line.split(" "))
                .filter(words -> words[1].endsWith(phone.substring(7)))
                .map(words -> words[2])
                .toList();
    }

    /** Moves the domain clock of all services on. */
    void letPass(Duration time) {
        ahead = ahead.plus(time);
        try {
            Files.writeString(state.resolve("clock"), ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a backup of all databases; services wait for the server meanwhile. */
    Path backUp() {
        Path backup = state.resolve("backup");
        stopPostgres();
        Programs.succeed(new ProcessBuilder("cp", "-a", data().toString(), backup.toString()), A_COPY);
        run();
        return backup;
    }

    /** What came after the backup is lost, as it is when a disk is. */
    void restore(Path backup) {
        SERVICES.forEach(this::kill);
        stopPostgres();
        Programs.succeed(new ProcessBuilder("rm", "-r", data().toString()), A_COPY);
        Programs.succeed(new ProcessBuilder("mv", backup.toString(), data().toString()), A_COPY);
        run();
    }

    /** Its fast way, which does not wait for those who are connected. */
    private void stopPostgres() {
        long pid = Long.parseLong(
                read(data().resolve("postmaster.pid")).lines().findFirst().orElseThrow());
        Programs.succeed(new ProcessBuilder("kill", "-INT", Long.toString(pid)), A_COPY);
        ProcessHandle.of(pid)
                .ifPresent(process ->
                        process.onExit().orTimeout(60, TimeUnit.SECONDS).join());
    }

    private Path data() {
        return state.resolve("postgres/data");
    }

    /** By the domain clock. */
    Instant now() {
        return Instant.now().plus(ahead);
    }

    /** As {@code kill -9} does; the process is gone when this returns. */
    void kill(String part) {
        ProcessHandle process = ProcessHandle.of(pid(part)).orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    private long pid(String part) {
        return Long.parseLong(read(state.resolve("run/" + part)).strip().split("\\s+")[0]);
    }

    /** Where all that the suite keeps lies: logs, databases, topics. */
    Path state() {
        return state;
    }

    /** To look behind the application's back. */
    Connection connectAsSuperuser(String database) throws SQLException {
        String password = read(state.resolve("secrets/database-superuser")).strip();
        return new ServiceDatabases(Integer.parseInt(port("postgres")), password).connect(database);
    }

    private URI address(String part) {
        return URI.create("http://127.0.0.1:" + port(part));
    }

    /** What the part tells who measures it. */
    String metrics(String part) {
        try {
            return new String(
                    address(part).resolve("/q/metrics").toURL().openStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String port(String part) {
        Properties ports = new Properties();
        try (var reader = Files.newBufferedReader(state.resolve("run/ports.properties"))) {
            ports.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ports.getProperty(part);
    }

    private void fengxing(Duration limit, String... arguments) {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("fengxing").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("FENGXING_STATE", state.toString());
        builder.environment().put("FENGXING_SKIP_BUILD", "true");
        PARTS.forEach(part -> builder.environment().put("FENGXING_" + part + "_PORT", "0"));
        Programs.succeed(builder, limit);
    }

    /** Stops it in order. The logs stay in acceptance/target, and nothing else. */
    @Override
    public void close() {
        try {
            fengxing(Duration.ofMinutes(2), "stop");
        } finally {
            keepLogs();
            guard.close();
        }
    }

    private void keepLogs() {
        try (var logs = Files.list(state.resolve("logs"))) {
            Path kept = Files.createDirectories(ROOT.resolve("acceptance/target/logs"));
            for (Path log : logs.toList()) {
                Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
