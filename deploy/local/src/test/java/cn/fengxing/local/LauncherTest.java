package cn.fengxing.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LauncherTest {
    private static final List<String> MODULES =
            List.of("org-service", "member-service", "grievance-service", "volunteer-service", "console");

    private Path root;
    private Guard guard;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void build(@TempDir Path directory) throws IOException {
        root = directory.resolve("a path with spaces");
        guard = Guard.over(root);
        for (var module : MODULES) {
            SmallApplication.builtIn(root, module);
        }
    }

    @AfterEach
    void stop() {
        launcher("stop");
        guard.close();
    }

    @Test
    void it_starts_everything_and_stops_everything() {
        assertThat(launcher("status")).isEqualTo(1);
        assertThat(run()).isZero();
        assertThat(said()).contains("ready after").contains("http://127.0.0.1:");
        assertThat(launcher("status")).isZero();
        assertThat(running()).hasSize(7);
        var processes = List.copyOf(running().values());

        assertThat(launcher("stop")).isZero();

        assertThat(processes).noneMatch(RunningProcess::isAlive);
        assertThat(launcher("status")).isEqualTo(1);
        assertThat(said().lines()).hasSize(7).allMatch(line -> line.contains("stopped"));
        assertThat(launcher("stop")).isZero();
        assertThat(said()).startsWith("Nothing runs here; all data is kept in ");
    }

    @Test
    void a_second_run_starts_only_what_does_not_run() {
        run();
        var before = running();
        before.get("grievance-service").kill();
        assertThat(launcher("status")).isEqualTo(1);
        assertThat(said()).containsPattern("grievance-service +crashed");

        assertThat(run()).isZero();

        var after = running();
        assertThat(after.get("grievance-service")).isNotEqualTo(before.get("grievance-service"));
        after.remove("grievance-service");
        before.remove("grievance-service");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void secrets_are_for_their_owner_only_and_a_fresh_start_makes_new_ones() throws IOException {
        run();
        var secrets = state().secrets();
        assertThat(Files.getPosixFilePermissions(secrets)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        try (var files = Files.list(secrets)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
        var password = Files.readString(secrets.resolve("admin-password"));
        run();
        assertThat(secrets.resolve("admin-password")).hasContent(password);

        assertThat(run("--fresh")).isZero();

        assertThat(Files.readString(secrets.resolve("admin-password"))).isNotEqualTo(password);
    }

    @Test
    void a_taken_port_is_named_in_one_line_and_nothing_is_started() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var port = socket.getLocalPort();
            assertThat(run("--member-port=" + port)).isEqualTo(2);
            assertThat(said().strip().lines())
                    .singleElement()
                    .asString()
                    .contains("Port " + port, "member-service", "--member-port");
            assertThat(running()).isEmpty();
        }
    }

    @Test
    void a_service_that_ends_is_named_with_its_log_and_takes_the_others_with_it() throws IOException {
        SmallApplication.brokenIn(root, "volunteer-service");
        assertThat(run()).isEqualTo(2);
        assertThat(said())
                .contains("fengxing: volunteer-service ended while it started")
                .contains("no.such.Application")
                .contains("volunteer-service.log");
        assertThat(running()).isEmpty();
    }

    @Test
    void an_unknown_option_is_refused() {
        assertThat(run("--frsh")).isEqualTo(2);
        assertThat(said()).contains("No such option: --frsh");
    }

    @Test
    void a_launcher_in_the_foreground_takes_everything_with_it() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                new ArrayList<>(List.of(java, "-Dfengxing.root=" + root, Launcher.class.getName(), "run", "--no-demo"));
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().keySet().removeIf(name -> name.startsWith("FENGXING_"));
        builder.environment().putAll(anyPorts());
        var foreground = builder.start();
        try {
            RunningProcess.of(foreground.toHandle()).recordIn(state().record("launcher"));
            assertThat(Waiting.until(Duration.ofMinutes(4), () -> launcher("status") == 0))
                    .isTrue();
            var processes = List.copyOf(running().values());

            foreground.destroy();
            foreground.waitFor();

            assertThat(processes).hasSize(7).noneMatch(RunningProcess::isAlive);
        } finally {
            foreground.destroyForcibly();
        }
    }

    private int run(String... options) {
        return launcher(Stream.concat(Stream.of("run", "--detach", "--no-demo"), Stream.of(options))
                .toArray(String[]::new));
    }

    private int launcher(String... arguments) {
        said.reset();
        return new Launcher(root, anyPorts(), new PrintStream(said, true, UTF_8)).execute(List.of(arguments));
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private State state() {
        return new State(root.resolve(".fengxing"));
    }

    private static Map<String, String> anyPorts() {
        return SuitePorts.USUAL.keySet().stream()
                .collect(Collectors.toMap(part -> "FENGXING_" + part.toUpperCase() + "_PORT", part -> "0"));
    }

    /** What runs by the launcher's own records. */
    private Map<String, RunningProcess> running() {
        var parts = Stream.concat(MODULES.stream(), Stream.of("postgres", "kafka"));
        return parts.flatMap(part -> {
                    var record = MODULES.contains(part)
                            ? state().record(part)
                            : state().directory().resolve(part).resolve("process");
                    return RunningProcess.recordedIn(record).map(process -> Map.entry(part, process)).stream();
                })
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
