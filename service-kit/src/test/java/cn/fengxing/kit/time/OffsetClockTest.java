package cn.fengxing.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetClockTest {

    private static final Instant NOW = Instant.parse("2026-03-13T07:30:00Z");

    @TempDir
    Path directory;

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void the_clock_follows_the_file_there_and_back() throws IOException {
        Path file = directory.resolve("offset");
        var clock = clockMovedBy(file);
        assertThat(clock.instant()).isEqualTo(NOW);

        Files.writeString(file, "P3DT2H\n");
        assertThat(clock.instant()).as("looked at 0 ms ago").isEqualTo(NOW);
        nanos.addAndGet(100_000_000);
        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofHours(74)));

        Files.delete(file);
        nanos.addAndGet(100_000_000);
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void a_file_that_holds_no_duration_leaves_the_offset_as_it_was() throws IOException {
        Path file = directory.resolve("offset");
        Files.writeString(file, "tomorrow");
        assertThat(clockMovedBy(file).instant()).isEqualTo(NOW);
    }

    private OffsetClock clockMovedBy(Path file) {
        return new OffsetClock(Clock.fixed(NOW, ZoneOffset.UTC), file, nanos::get);
    }
}
