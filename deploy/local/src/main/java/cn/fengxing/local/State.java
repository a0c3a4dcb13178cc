package cn.fengxing.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory that holds all a local run keeps; deleting it starts over. */
record State(Path directory) {
    Path postgres() {
        return directory.resolve("postgres");
    }

    Path kafka() {
        return directory.resolve("kafka");
    }

    Path secrets() {
        return directory.resolve("secrets");
    }

    Path log(String part) {
        return directory.resolve("logs").resolve(part + ".log");
    }

    /** Where the process of a part is written down. */
    Path record(String part) {
        return directory.resolve("run").resolve(part);
    }

    /** The ports of the last start, so that status and stop need not be told again. */
    Path ports() {
        return directory.resolve("run/ports.properties");
    }

    /** Files that people have sent, sealed. */
    Path objects(String service) {
        return directory.resolve("objects").resolve(service);
    }

    /** Holds the duration by which the domain's clock is ahead; may be missing. */
    Path clock() {
        return directory.resolve("clock");
    }

    /** Where one-time codes appear instead of being sent. */
    Path codes() {
        return directory.resolve("codes");
    }

    /** There if the demo province has been loaded. */
    Path demoLoaded() {
        return directory.resolve("demo-loaded");
    }

    void create() {
        try {
            Files.createDirectories(directory);
            for (var secret : new Path[] {secrets(), codes()}) {
                Files.createDirectories(secret);
                Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
            }
            Files.createDirectories(directory.resolve("run"));
            Files.createDirectories(directory.resolve("logs"));
        } catch (IOException e) {
            throw new CannotStart("Cannot write to " + directory + ": " + e.getMessage(), e);
        }
    }

    /** One launcher at a time starts or stops; another waits for it. Given back when the process ends, at the latest. */
    FileLock lock() {
        create();
        try {
            return FileChannel.open(directory.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .lock();
        } catch (IOException e) {
            throw new CannotStart("Cannot lock " + directory + ": " + e.getMessage(), e);
        }
    }

    /** Starts over. The lock stays, for it is held. */
    void clear() {
        for (var kept : new Path[] {
            postgres(),
            kafka(),
            directory.resolve("objects"),
            secrets(),
            codes(),
            clock(),
            demoLoaded(),
            directory.resolve("logs")
        }) {
            Directories.delete(kept);
        }
        create();
    }
}
