package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that we started, known by its id <em>and</em> its start time: ids are used again, and a later owner of the
 * same id must never be taken for ours, nor ended.
 */
public record RunningProcess(long pid, Instant startedAt) {
    /** The kernel's start time is derived from the boot time, which moves a little when the clock is corrected. */
    private static final Duration START_TIME_TOLERANCE = Duration.ofSeconds(3);

    private static final Duration KILL_PATIENCE = Duration.ofSeconds(10);

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
        signal(signal);
        if (!Waiting.until(patience, () -> !isAlive())) {
            kill();
        }
    }

    /** Sends a signal that Java has no name for, such as {@code INT}. */
    void signal(String name) {
        if (isAlive()) {
            Commands.exitCode(new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid));
        }
    }

    public void kill() {
        handle().ifPresent(ProcessHandle::destroyForcibly);
        Waiting.until(KILL_PATIENCE, () -> !isAlive());
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::startedWhenOursDid)
                .filter(handle -> !isZombie());
    }

    private boolean startedWhenOursDid(ProcessHandle handle) {
        var start = handle.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(start, startedAt).abs().compareTo(START_TIME_TOLERANCE) <= 0;
    }

    /** It has ended, but whoever inherited it never asks how; in a container without an init that lasts. */
    private boolean isZombie() {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException goneOrNotLinux) {
            return false;
        }
    }
}
