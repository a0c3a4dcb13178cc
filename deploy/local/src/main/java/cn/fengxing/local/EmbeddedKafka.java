package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;

/**
 * A real Kafka broker (KRaft, one node) in a process and a directory of its own, on loopback only. Topics are not made by
 * accident: each service makes its own. A broker that already runs is taken over only when it is this very cluster.
 */
public final class EmbeddedKafka implements Part {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);
    private static final Duration READY_PATIENCE = Duration.ofMinutes(2);

    private final Path home;
    private final Path data;
    private Path log;
    private final Path record;
    private final Path properties;
    private int port;

    /** @param port 0 for a free one, chosen at every start */
    public EmbeddedKafka(Path home, int port) {
        this.home = home.toAbsolutePath().normalize();
        this.data = this.home.resolve("data");
        this.log = this.home.resolve("kafka.log");
        this.record = this.home.resolve("process");
        this.properties = this.home.resolve("server.properties");
        this.port = port;
    }

    public EmbeddedKafka logTo(Path file) {
        log = file;
        return this;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return log;
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    @Override
    public Path record() {
        return record;
    }

    @Override
    public boolean isReady() {
        return port != 0 && Ports.isTaken(port) && isOurCluster();
    }

    @Override
    public synchronized EmbeddedKafka start() {
        var running = process();
        if (running.isPresent()) {
            port = recordedPort();
            awaitReady(running.get());
            return this;
        }
        port = Ports.orFree(port);
        if (Ports.isTaken(port)) {
            throw new CannotStart("Port " + port + ", wanted by Kafka, is taken by another program");
        }
        configure();
        format();
        var command = java("-Xms128m", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        command.addAll(List.of("kafka.Kafka", properties.toString()));
        var process =
                RunningProcess.of(Commands.start(command, environment(), log).toHandle());
        process.recordIn(record);
        awaitReady(process);
        return this;
    }

    @Override
    public synchronized void stop() {
        process().ifPresent(process -> process.stop("TERM", STOP_PATIENCE));
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure() {
        var settings = new Properties();
        var controllerPort = Ports.free();
        settings.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + port,
                "inter.broker.listener.name", "PLAINTEXT",
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", data.toString(),
                "auto.create.topics.enable", "false"));
        settings.putAll(Map.of(
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // The cleaner's buffer is 128 MB otherwise, half of the heap.
                "log.cleaner.dedupe.buffer.size", "16777216"));
        // A broker killed and started again is let in when its old session has ended: 2.9 s instead of 11.5 s.
        settings.putAll(Map.of("broker.session.timeout.ms", "2000", "broker.heartbeat.interval.ms", "500"));
        try {
            Files.createDirectories(home);
            try (var out = Files.newBufferedWriter(properties)) {
                settings.store(out, null);
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + home + ": " + e.getMessage(), e);
        }
    }

    private void format() {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Directories.delete(data);
        var command = java("-XX:TieredStopAtLevel=1");
        command.addAll(List.of("kafka.tools.StorageTool", "format", "--config", properties.toString()));
        command.addAll(List.of("--cluster-id", Uuid.randomUuid().toString()));
        Commands.run(command, environment(), log, "Kafka could not make its directory");
    }

    private static List<String> java(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        return command;
    }

    /** The class path travels in the environment, where its length does not clutter every process list. */
    private static Map<String, String> environment() {
        return Map.of("CLASSPATH", System.getProperty("java.class.path"));
    }

    private void awaitReady(RunningProcess process) {
        Waiting.until(READY_PATIENCE, () -> !process.isAlive() || isReady());
        if (!process.isAlive() || !isReady()) {
            throw new CannotStart("Kafka does not start; see " + log);
        }
    }

    private boolean isOurCluster() {
        var settings = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5000);
        try (var admin = admin(settings)) {
            var cluster = admin.describeCluster();
            return cluster.clusterId()
                            .get(5, TimeUnit.SECONDS)
                            .equals(read(data.resolve("meta.properties"), "cluster.id"))
                    && !cluster.nodes().get(5, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYetOrNotOurs) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Kafka looks for its own classes in the thread's context class loader, which in a test may be another application's. */
    private static Admin admin(Map<String, Object> settings) {
        var thread = Thread.currentThread();
        var callers = thread.getContextClassLoader();
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        try {
            return Admin.create(settings);
        } finally {
            thread.setContextClassLoader(callers);
        }
    }

    private int recordedPort() {
        return Integer.parseInt(read(properties, "advertised.listeners").replaceAll(".*:", ""));
    }

    private static String read(Path file, String key) {
        var content = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            content.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.getProperty(key, "");
    }
}
