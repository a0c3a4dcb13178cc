package cn.fengxing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Path guarded;
    private Process ours;
    private Process other;

    @BeforeEach
    void start(@TempDir Path directory) throws IOException {
        guarded = Files.createDirectories(directory.resolve("a path with spaces"));
        ours = follow(Files.createFile(guarded.resolve("log")));
        other = follow(Files.createFile(directory.resolve("log")));
    }

    @AfterEach
    void end() {
        ours.destroyForcibly();
        other.destroyForcibly();
    }

    @Test
    void what_was_written_down_after_it_ends_with_it() {
        try (var guard = Guard.over(guarded)) {
            assertThat(guard).isNotNull();
            RunningProcess.of(ours.toHandle()).recordIn(guarded.resolve("state/run/ours"));
            // As if our process had ended and its id had been given to another one.
            RunningProcess.of(other.toHandle()).recordIn(guarded.resolve("state/server/process"));
            assertThat(ours.isAlive()).isTrue();
        }

        assertThat(Waiting.until(PATIENCE, () -> !ours.isAlive())).isTrue();
        assertThat(other.isAlive()).isTrue();
        assertThat(guarded).doesNotExist();
    }

    @Test
    void a_killed_jvm_leaves_nothing() throws IOException {
        RunningProcess.of(ours.toHandle()).recordIn(guarded.resolve("run/ours"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, Guarded.class.getName(), guarded.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        var jvm = builder.start();
        assertThat(jvm.inputReader().readLine()).isEqualTo("guarded");

        jvm.destroyForcibly();

        assertThat(Waiting.until(PATIENCE, () -> !ours.isAlive() && !Files.exists(guarded)))
                .isTrue();
    }

    /** Guards a directory until it is killed. */
    static final class Guarded {
        private Guarded() {}

        public static void main(String[] arguments) throws IOException {
            var guard = Guard.over(Path.of(arguments[0]));
            System.out.println("guarded");
            System.in.read();
            guard.close();
        }
    }

    private static Process follow(Path file) throws IOException {
        return new ProcessBuilder("tail", "-f", file.toString()).start();
    }
}
