package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs that are not ours, run to their end. */
final class Programs {

    private static final Path OUTSIDE = Suite.ROOT.resolve("acceptance/outside");

    private Programs() {}

    /** Runs a command in acceptance/outside, its packages installed, and returns what it printed. */
    static String outside(String... command) {
        if (!Files.isDirectory(OUTSIDE.resolve("node_modules"))) {
            succeed(
                    new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund").directory(OUTSIDE.toFile()),
                    Duration.ofMinutes(5));
        }
        return succeed(new ProcessBuilder(command).directory(OUTSIDE.toFile()), Duration.ofMinutes(3));
    }

    /** @throws AssertionError with what it printed, when it fails or takes longer */
    static String succeed(ProcessBuilder builder, Duration limit) {
        try {
            Path output = Files.createTempFile("fengxing-", ".out");
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            String printed = Files.readString(output);
            assertThat(ended && process.exitValue() == 0)
                    .as("%s: %s", List.copyOf(builder.command()), printed)
                    .isTrue();
            Files.delete(output);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
