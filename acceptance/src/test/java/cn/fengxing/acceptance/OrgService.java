package cn.fengxing.acceptance;

import cn.fengxing.local.Guard;
import cn.fengxing.local.Ports;
import cn.fengxing.local.RunningProcess;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** org-service by itself, in a process and on a database of its own, to be killed and started again. */
final class OrgService implements AutoCloseable {

    /** The province's working committee, where every suite starts from. */
    private static final UUID ROOT_ORGANISATION = UUID.fromString("01900000-0000-7000-8000-000000210000");

    /** Last line: instances and bytes. */
    private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    private final Map<String, String> environment = new HashMap<>();
    private final Path directory;
    private final int port = Ports.free();
    private Process process;

    private OrgService(Map<String, String> settings) throws IOException {
        directory = Files.createTempDirectory("fengxing-org-");
        ServiceDatabase database = new ServiceDatabase();
        database.init(Map.of("service", "org"));
        environment.putAll(database.start());
        environment.putAll(Tokens.config());
        environment.putAll(settings);
        environment.put("FENGXING_STORE", directory.resolve("objects").toString());
        environment.put("FENGXING_ORG_PORT", Integer.toString(port));
        process = start();
    }

    static OrgService with(Map<String, String> settings) throws IOException {
        return new OrgService(settings);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Of the province's administrator; lives for a quarter of an hour. */
    String administrator() {
        return Tokens.holding("ORG_ADMIN", ROOT_ORGANISATION).text();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        process.toHandle().onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    /** Bytes of the heap that are in use after a full collection. */
    long liveBytes() throws IOException {
        Process histogram = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String said = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new AssertionError("no histogram of the heap: " + said);
        }
        return Long.parseLong(total.group(1));
    }

    /** Files that it keeps in the clear for a moment. */
    List<Path> spooled() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".spool")).toList();
        }
    }

    void startAgain() throws IOException {
        process = start();
    }

    private Process start() throws IOException {
        Path jar = Suite.ROOT.resolve("org-service/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + directory,
                "-jar",
                jar.toString());
        builder.environment().putAll(environment);
        Process started = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve("org.log").toFile()))
                .start();
        Guard.over(directory, List.of(RunningProcess.of(started.toHandle())));
        Eventually.await("org-service", Duration.ofMinutes(5), () -> isReady(started));
        return started;
    }

    private boolean isReady(Process started) {
        if (!started.isAlive()) {
            throw new AssertionError("org-service ended; its log is in " + directory);
        }
        try {
            var connection = (HttpURLConnection)
                    address().resolve("/q/health/ready").toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        kill();
    }
}
