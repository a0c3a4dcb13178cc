package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that we started, known by its id <em>and</em> its start time: ids are used again, and a later owner of the
 * same id must never be taken for ours, nor ended.
 */
public record RunningProcess(long pid, Instant startedAt) {
    /** The kernel's start time is derived from the boot time, which moves a little when the clock is corrected. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(3);

    public static RunningProcess of(ProcessHandle handle) {
        return new RunningProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process written down in the file, if it still runs. */
    public static Optional<RunningProcess> recordedIn(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ");
            return Optional.of(new RunningProcess(Long.parseLong(words[0]), Instant.parse(words[1])))
                    .filter(RunningProcess::isAlive);
        } catch (IOException | RuntimeException missingOrTorn) {
            return Optional.empty();
        }
    }

    public void recordIn(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, pid + " " + startedAt + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Asks it to end by the signal, waits, and ends it by force if it has not. */
    public void stop(String signal, Duration patience) {
        handle().ifPresent(handle -> {
            signal(signal);
            if (!ended(handle, patience)) {
                kill();
            }
        });
    }

    /** Sends a signal that Java has no name for, such as {@code INT}. */
    void signal(String name) {
        if (isAlive()) {
            Commands.exitCode(new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid));
        }
    }

    public void kill() {
        handle().ifPresent(handle -> {
            handle.destroyForcibly();
            ended(handle, Duration.ofSeconds(10));
        });
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedWhenOursDid);
    }

    private boolean startedWhenOursDid(ProcessHandle handle) {
        var start = handle.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(START_TIME_TOLERANCE) <= 0;
    }

    private static boolean ended(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
