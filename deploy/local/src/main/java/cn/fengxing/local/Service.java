package cn.fengxing.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A service, or the console: a Quarkus application in a process of its own. */
final class Service implements Part {
    private static final Duration READY_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final int TOLD_CHARACTERS = 200;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final int port;
    private final Path application;
    private final Path log;
    private final Path record;
    private final Map<String, String> environment;
    private long logBytesBefore;

    /** @param application the directory that Quarkus built */
    Service(String name, int port, Path application, State state, Map<String, String> environment) {
        this.name = name;
        this.port = port;
        this.application = application;
        this.log = state.log(name);
        this.record = state.record(name);
        this.environment = environment;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Path record() {
        return record;
    }

    @Override
    public Service start() {
        var process = process().orElseGet(this::launch);
        Waiting.until(READY_PATIENCE, () -> !process.isAlive() || isReady());
        if (!process.isAlive()) {
            throw new CannotStart(name + " ended while it started" + lastError() + "; see " + log);
        }
        if (!isReady()) {
            throw new CannotStart(name + " is not ready after " + READY_PATIENCE.toSeconds() + " s; see " + log);
        }
        return this;
    }

    private RunningProcess launch() {
        var jar = application.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new CannotStart(name + " is not built: there is no " + jar);
        }
        logBytesBefore = log.toFile().length();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(java, "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", jar.toString());
        var process =
                RunningProcess.of(Commands.start(command, environment, log).toHandle());
        process.recordIn(record);
        return process;
    }

    @Override
    public boolean isReady() {
        if (process().isEmpty()) {
            return false;
        }
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void stop() {
        process().ifPresent(process -> process.stop("TERM", STOP_PATIENCE));
        try {
            Files.deleteIfExists(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its log says last since this start, errors before anything else. */
    private String lastError() {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(Math.min(logBytesBefore, Files.size(log)));
            var said = new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
            return said.stream()
                    .filter(line -> line.contains("ERROR") || line.contains("Caused by"))
                    .reduce((earlier, later) -> later)
                    .or(() -> said.stream().reduce((earlier, later) -> later))
                    .map(line -> " (" + line.substring(0, Math.min(line.length(), TOLD_CHARACTERS)) + ")")
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }
}
