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
public final class Guard implements AutoCloseable {
    /** Of the processes that are written down, only those whose command line names the directory: ids are used again. */
    private static final String SCRIPT = """
            directory=$1; shift
            command_line() { tr '\\000' ' ' <"/proc/$1/cmdline" || ps -ww -o args= -p "$1"; }
            written_down() {
              find "$directory" -name data -prune -o -type f \\( -path '*/run/*' -o -name process \\) -exec cat {} + |
                sed -n 's/^\\([0-9][0-9]*\\) [0-9T:.-]*Z$/\\1/p'
            }
            end_all() {
              for pid; do kill -KILL "$pid" && found=yes; done
              for pid in $(written_down); do
                case $(command_line "$pid") in *"$directory"*) kill -KILL "$pid" && found=yes ;; esac
              done
            }
            read -r _
            exec 2>/dev/null
            tries=0 found=yes
            while [ $found = yes ] && [ $tries -lt 50 ]; do
              found=no
              end_all "$@"
              sleep 0.1; tries=$((tries + 1))
            done
            rm -rf -- "$directory"
            sleep 0.5; rm -rf -- "$directory"
            """;

    private final Process shell;

    private Guard(Process shell) {
        this.shell = shell;
    }

    /** Over all processes whose {@link Part#record records} lie in the directory at the end, whenever they were started. */
    public static Guard over(Path directory) {
        return over(directory, List.of());
    }

    /** Over these processes as well. */
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

    /** Does now what would be done at the end, and waits until it is done. */
    @Override
    public void close() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
