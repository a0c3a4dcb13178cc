package cn.fengxing.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process of the suite: a server, a service or the console. */
public interface Part {
    String name();

    int port();

    Path log();

    /** The file in which our process is written down from its start until it is stopped. */
    Path record();

    /** Our process, if it runs. */
    default Optional<RunningProcess> process() {
        return RunningProcess.recordedIn(record());
    }

    /** True if nobody stopped it and yet it does not run. */
    default boolean hasCrashed() {
        return Files.exists(record()) && process().isEmpty();
    }

    boolean isReady();

    /**
     * Starts it, or finds it running, and waits until it is ready.
     *
     * @throws CannotStart with one line that says why
     */
    Part start();

    /** Ends it in order, and by force if that takes too long. */
    void stop();
}
