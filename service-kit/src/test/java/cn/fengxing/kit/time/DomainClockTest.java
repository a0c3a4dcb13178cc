package cn.fengxing.kit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.fengxing.kit.run.RunMode;
import io.quarkus.runtime.LaunchMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DomainClockTest {

    @TempDir
    Path directory;

    @Test
    void production_refuses_to_start_with_a_clock_that_can_be_moved() {
        assertThatIllegalStateException()
                .isThrownBy(() -> clock(Optional.of(directory.resolve("offset")), false, LaunchMode.NORMAL))
                .withMessageContaining("FENGXING_CLOCK_FILE");
    }

    @Test
    void a_local_run_and_a_test_follow_the_file() throws IOException {
        Path tomorrow = Files.writeString(directory.resolve("offset"), "P1D");
        assertMoved(clock(Optional.of(tomorrow), true, LaunchMode.NORMAL), Duration.ofDays(1));
        assertMoved(clock(Optional.of(tomorrow), false, LaunchMode.TEST), Duration.ofDays(1));
    }

    @Test
    void without_a_file_it_is_real_time() {
        assertMoved(clock(Optional.empty(), false, LaunchMode.NORMAL), Duration.ZERO);
    }

    private static Clock clock(Optional<Path> file, boolean local, LaunchMode mode) {
        return new DomainClock(file, new RunMode(local, mode)).clock();
    }

    private static void assertMoved(Clock clock, Duration offset) {
        assertThat(Duration.between(Clock.systemUTC().instant(), clock.instant()))
                .isBetween(offset.minusMinutes(1), offset.plusMinutes(1));
    }
}
