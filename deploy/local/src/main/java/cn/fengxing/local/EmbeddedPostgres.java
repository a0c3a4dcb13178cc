package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A real PostgreSQL in a directory of its own: durable (fsync and synchronous_commit on), passwords by SCRAM, on loopback only.
 * A server that already runs is taken over only when it serves this very data directory.
 */
public final class EmbeddedPostgres implements Part {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration READY_PATIENCE = Duration.ofMinutes(3);
    /** How long the last processes of a crashed server may hold its shared memory. */
    private static final Duration CRASH_PATIENCE = Duration.ofSeconds(15);

    private final Path home;
    private final Path data;
    private Path log;
    private final Path record;
    private final String superuserPassword;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private int port;

    /** @param port 0 for a free one, chosen at every start */
    public EmbeddedPostgres(Path home, int port, String superuserPassword) {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve("data");
        this.log = this.home.resolve("postgres.log");
        this.record = this.home.resolve("process");
        this.port = port;
        this.superuserPassword = superuserPassword;
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("max_connections", "200");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("timezone", "UTC");
        // A failing statement's text, parameters and key values would put people's data into the log.
        settings.put("log_min_error_statement", "panic");
        settings.put("log_parameter_max_length_on_error", "0");
        settings.put("log_error_verbosity", "terse");
    }

    /** A setting of postgresql.conf, such as {@code shared_buffers}. */
    public EmbeddedPostgres with(String setting, String value) {
        settings.put(setting, value);
        return this;
    }

    public EmbeddedPostgres logTo(Path file) {
        log = file;
        return this;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return log;
    }

    public String superuserUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    public ServiceDatabases databases() {
        return new ServiceDatabases(port, superuserPassword);
    }

    @Override
    public boolean isReady() {
        return port != 0 && servesOurData();
    }

    @Override
    public Path record() {
        return record;
    }

    @Override
    public synchronized EmbeddedPostgres start() {
        if (process().isPresent()) {
            port = recordedPort();
            awaitReady(process().orElseThrow());
            return this;
        }
        port = Ports.orFree(port);
        if (Ports.isTaken(port)) {
            throw new CannotStart("Port " + port + ", wanted by PostgreSQL, is taken by another program");
        }
        initialise();
        launchUntilReady();
        return this;
    }

    /** Ends it the fast way: open transactions are rolled back, everything committed is on disk. */
    @Override
    public synchronized void stop() {
        process().ifPresent(process -> process.stop("INT", STOP_PATIENCE));
        deleteQuietly(record);
    }

    private void initialise() {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(home);
            var user = OtherThanRoot.here();
            user.own(home);
            var scratch = home.resolve("data-unfinished");
            Directories.delete(scratch);
            var password = Files.createTempFile(
                    home,
                    "superuser",
                    "",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try {
                Files.writeString(password, superuserPassword);
                Commands.run(initdb(user, scratch, password), Map.of(), log, "PostgreSQL could not make its directory");
            } finally {
                Files.delete(password);
            }
            Files.move(scratch, data);
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + home + ": " + e.getMessage(), e);
        }
    }

    private static List<String> initdb(OtherThanRoot user, Path directory, Path password) {
        var command = new ArrayList<>(user.prefix());
        command.add(PostgresBinaries.unpackedFor(user).resolve("bin/initdb").toString());
        command.addAll(List.of("--pgdata", directory.toString(), "--username=postgres", "--auth=scram-sha-256"));
        command.addAll(List.of("--pwfile", password.toString(), "--encoding=UTF8", "--data-checksums"));
        command.addAll(List.of("--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        // pg_trgm still asks the C library what a letter is; under plain C it is blind to Chinese.
        command.addAll(
                System.getProperty("os.name").startsWith("Mac")
                        ? List.of("--no-locale", "--lc-ctype=en_US.UTF-8")
                        : List.of("--locale=C.UTF-8"));
        return command;
    }

    private void launchUntilReady() {
        forgetCrashedServer();
        var giveUpAt = System.nanoTime() + CRASH_PATIENCE.toNanos();
        while (true) {
            var process =
                    RunningProcess.of(Commands.start(command(), Map.of(), log).toHandle());
            process.recordIn(record);
            if (awaitReady(process)) {
                return;
            }
            if (System.nanoTime() > giveUpAt) {
                deleteQuietly(record);
                throw new CannotStart("PostgreSQL does not start; see " + log);
            }
            Waiting.pause(Duration.ofMillis(200));
        }
    }

    private List<String> command() {
        var user = OtherThanRoot.here();
        var command = new ArrayList<>(user.prefix());
        command.add(PostgresBinaries.unpackedFor(user).resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    /**
     * After a crash PostgreSQL's own lock file names a dead process. Should another program have that id now, PostgreSQL would
     * not start for ever; we know better, because we also know when our process began.
     */
    private void forgetCrashedServer() {
        var lock = data.resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && Files.exists(record)) {
                var locked = Files.readAllLines(lock).get(0).strip();
                var ours = Files.readString(record).split(" ")[0];
                if (locked.equals(ours) && process().isEmpty()) {
                    Files.delete(lock);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int recordedPort() {
        return Waiting.forValue(READY_PATIENCE, () -> {
                    try {
                        return Integer.parseInt(Files.readAllLines(data.resolve("postmaster.pid"))
                                .get(3)
                                .strip());
                    } catch (IOException | RuntimeException notWrittenYet) {
                        return null;
                    }
                })
                .orElseThrow(() -> new CannotStart("PostgreSQL does not start; see " + log));
    }

    private boolean awaitReady(RunningProcess process) {
        Waiting.until(READY_PATIENCE, () -> !process.isAlive() || servesOurData());
        return process.isAlive() && servesOurData();
    }

    private boolean servesOurData() {
        var login = new Properties();
        login.put("user", "postgres");
        login.put("password", superuserPassword);
        login.put("connectTimeout", "2");
        login.put("socketTimeout", "5");
        try (var connection = DriverManager.getConnection(superuserUrl(), login);
                var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW data_directory")) {
            return row.next() && Path.of(row.getString(1)).toRealPath().equals(data.toRealPath());
        } catch (SQLException | IOException notYetOrNotOurs) {
            return false;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
