package cn.fengxing.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The suite as {@code ./fengxing} runs it, with a state and ports of its own, so that it meets no other. */
final class Suite implements AutoCloseable {

    static final Path ROOT = Path.of(System.getProperty("fengxing.root"));

    private static final List<String> PARTS =
            List.of("POSTGRES", "KAFKA", "ORG", "MEMBER", "GRIEVANCE", "VOLUNTEER", "CONSOLE");

    private final Path state;

    private Suite(Path state) {
        this.state = state;
    }

    static Suite start() {
        try {
            Suite suite = new Suite(Files.createTempDirectory("fengxing acceptance "));
            suite.run();
            return suite;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts what does not run. */
    void run() {
        fengxing(Duration.ofMinutes(6), "run", "--detach", "--no-demo");
    }

    URI edge() {
        return URI.create("http://127.0.0.1:" + port("console"));
    }

    String kafka() {
        return "127.0.0.1:" + port("kafka");
    }

    String adminPassword() {
        return read(state.resolve("secrets/admin-password")).strip();
    }

    /** The latest one-time code sent to the phone. */
    String codeFor(String phone) {
        return read(state.resolve("codes/codes.txt"))
                .lines()
                .filter(line -> line.split(" ")[1].endsWith(phone.substring(7)))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .split(" ")[2];
    }

    /** Sets the domain clock of all services that far ahead of real time. */
    void moveClock(Duration ahead) {
        try {
            Files.writeString(state.resolve("clock"), ahead.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    /** All that the services have logged. */
    String logs() {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(state.resolve("logs"))) {
            files.forEach(file -> all.append(read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    Path state() {
        return state;
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

    @Override
    public void close() {
        fengxing(Duration.ofMinutes(2), "stop");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
