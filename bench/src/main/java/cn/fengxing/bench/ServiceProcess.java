package cn.fengxing.bench;

import cn.fengxing.local.Ports;
import cn.fengxing.local.RunningProcess;
import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** A service as it was built, in a process of its own, run as {@code ./fengxing run} runs it. */
public final class ServiceProcess {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int LOG_TAIL = 60;

    private final String name;
    private final int port = Ports.free();
    private final Process process;
    private final File log;

    private ServiceProcess(String name, Path root, Path directory, Map<String, String> environment) throws IOException {
        this.name = name;
        Path jar = root.resolve(name + "/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(name + " is not built: there is no " + jar);
        }
        log = directory.resolve(name + ".log").toFile();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        builder.environment().put("FENGXING_STORE", directory.resolve("objects").toString());
        process = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** @param name of its module, e.g. {@code grievance-service} */
    public static ServiceProcess start(String name, Path root, Path directory, Map<String, String> environment)
            throws IOException {
        ServiceProcess started = new ServiceProcess(name, root, directory, environment);
        started.awaitReady();
        return started;
    }

    public int port() {
        return port;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public RunningProcess running() {
        return RunningProcess.of(process.toHandle());
    }

    public void stop() {
        running().stop("TERM", Duration.ofSeconds(20));
    }

    /** What it said last. */
    public String logTail() throws IOException {
        List<String> lines = Files.readAllLines(log.toPath());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL), lines.size()));
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException(name + " does not start:\n" + logTail());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isReady() {
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
            HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        }
    }
}
