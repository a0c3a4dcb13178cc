package cn.fengxing.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Command lines of the machine we run on. */
final class Commands {
    private static final long LONG_LOG_BYTES = 10_000_000;

    private static volatile boolean closing;

    private Commands() {}

    /** From now on this JVM starts no process, so that one who ends them all has the last word. */
    static void startNothingMore() {
        closing = true;
    }

    /** Runs it in a thread that does not keep the JVM alive. */
    static void inThread(Runnable work) {
        var thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    /** Where the program lies on the PATH. */
    static Optional<Path> find(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("/usr/bin:/bin") + ":/usr/sbin:/sbin";
        return Stream.of(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static boolean succeeds(String... command) {
        return find(command[0]).isPresent() && exitCode(new ProcessBuilder(command)) == 0;
    }

    static int exitCode(ProcessBuilder builder) {
        try {
            var process = builder.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Runs to its end with all its output in the log; anything but success is told by {@code failure}. */
    static void run(List<String> command, Map<String, String> environment, Path log, String failure) {
        try {
            if (start(command, environment, log).waitFor() != 0) {
                throw new CannotStart(failure + "; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts it with all its output appended to the log. It gets a session of its own where the machine can do that, so that
     * Ctrl-C reaches the launcher alone, which then ends everything in the right order.
     */
    static Process start(List<String> command, Map<String, String> environment, Path log) {
        if (closing) {
            throw new CannotStart("Interrupted");
        }
        var whole = new ArrayList<String>();
        find("setsid").ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        try {
            Files.createDirectories(log.getParent());
            keepShort(log);
            var builder = new ProcessBuilder(whole)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new CannotStart("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    private static void keepShort(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LONG_LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
