package cn.fengxing.kit.spool;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where files lie in the clear for a moment: a directory of this process alone. A process that is killed cannot tidy up after
 * itself, so whoever starts next on the machine does.
 */
@Singleton
@Startup
public class Spool {

    private static final Pattern NAME = Pattern.compile("fengxing-spool-(\\d{1,18})");

    private final Path directory;

    Spool() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        clear(temporary);
        directory =
                temporary.resolve("fengxing-spool-" + ProcessHandle.current().pid());
    }

    /** A new file that only this user reads; whoever asks for it deletes it. */
    public Path file() throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.createTempFile(directory, "", ".spool");
    }

    private static void clear(Path temporary) throws IOException {
        try (Stream<Path> all = Files.list(temporary)) {
            all.filter(Spool::isLeftBehind).forEach(Spool::delete);
        }
    }

    /** Of no process, or, as in a container that was started again, of an earlier one with this one's number. */
    private static boolean isLeftBehind(Path directory) {
        var name = NAME.matcher(directory.getFileName().toString());
        if (!name.matches()) {
            return false;
        }
        long pid = Long.parseLong(name.group(1));
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
