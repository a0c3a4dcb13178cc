package cn.fengxing.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void a_later_owner_of_the_same_id_is_not_ours_and_is_left_alone() {
        var self = RunningProcess.of(ProcessHandle.current());
        var earlier = new RunningProcess(self.pid(), self.startedAt().minusSeconds(60));
        assertThat(earlier.isAlive()).isFalse();
        earlier.stop("TERM", PATIENCE);
        earlier.kill();
        assertThat(self.isAlive()).isTrue();
    }

    @Test
    void it_is_found_again_by_its_record(@TempDir Path directory) {
        var record = directory.resolve("run/process");
        var self = RunningProcess.of(ProcessHandle.current());
        self.recordIn(record);
        assertThat(RunningProcess.recordedIn(record)).contains(self);
        assertThat(RunningProcess.recordedIn(directory.resolve("missing"))).isEmpty();
    }

    @Test
    void one_that_does_not_listen_is_ended_by_force() throws IOException {
        var stubborn = new ProcessBuilder("sh", "-c", "trap '' TERM; echo ready; while :; do sleep 1; done").start();
        stubborn.inputReader().readLine();
        var process = RunningProcess.of(stubborn.toHandle());
        process.stop("TERM", Duration.ofMillis(50));
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void one_that_has_ended_is_not_alive_even_if_nobody_buries_it() throws IOException {
        var careless = new ProcessBuilder("sh", "-c", "sleep 0.1 & echo $!; exec sleep 60").start();
        try {
            var child = Long.parseLong(careless.inputReader().readLine());
            var process = RunningProcess.of(ProcessHandle.of(child).orElseThrow());
            assertThat(Waiting.until(PATIENCE, () -> !process.isAlive())).isTrue();
        } finally {
            careless.destroyForcibly();
        }
    }
}
