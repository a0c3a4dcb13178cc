package cn.fengxing.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends throw-away servers when this JVM ends, however it ends: a small shell waits on a pipe that the kernel closes for us,
 * then ends the processes and deletes their directory.
 */
public final class Guard {
    private static final String SCRIPT = """
            directory=$1; shift
            read -r _
            for pid; do kill -KILL "$pid" 2>/dev/null; done
            tries=0
            for pid; do
              while kill -0 "$pid" 2>/dev/null && [ $tries -lt 50 ]; do sleep 0.1; tries=$((tries + 1)); done
            done
            rm -rf -- "$directory"
            sleep 0.5; rm -rf -- "$directory"
            """;

    /** Keeps the pipe open as long as the JVM lives. */
    @SuppressWarnings({"unused", "FieldCanBeLocal"})
    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    public static Guard over(Path directory, List<RunningProcess> processes) {
        var command = new ArrayList<String>();
        Commands.find("setsid").ifPresent(setsid -> command.add(setsid.toString()));
        command.addAll(List.of("sh", "-c", SCRIPT, "fengxing-guard", directory.toString()));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        try {
            return new Guard(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
