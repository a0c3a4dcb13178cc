package cn.fengxing.kit.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The latest checkpoint, kept where the database's superuser does not reach: in memory, and in the append-only file that
 * {@code FENGXING_AUDIT_ANCHOR_FILE} names (put it on another disk or write-once storage). Only this finds a trail whose
 * end was cut off together with its seals.
 */
@Singleton
class Anchors {

    private static final Logger LOG = Logger.getLogger(Anchors.class);

    private final Optional<Path> file;
    private final CheckpointSigner signer;
    private @Nullable Checkpoint latest;

    Anchors(@ConfigProperty(name = "fengxing.audit.anchor-file") Optional<Path> file, CheckpointSigner signer) {
        this.file = file;
        this.signer = signer;
    }

    synchronized void keep(Checkpoint checkpoint) {
        latest = checkpoint;
        file.ifPresent(path -> {
            try {
                Files.writeString(
                        path, checkpoint.toLine() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                LOG.errorf(e, "the audit trail's checkpoint %d is not anchored in %s", checkpoint.seq(), path);
            }
        });
    }

    /** The furthest genuine checkpoint known outside the database. */
    synchronized Optional<Checkpoint> latest() {
        return Stream.concat(Stream.ofNullable(latest), readFile().stream())
                .max(Comparator.comparingLong(Checkpoint::seq));
    }

    /** For a trail that begins anew, in tests. */
    synchronized void forget() {
        latest = null;
    }

    private Optional<Checkpoint> readFile() {
        if (file.isEmpty() || Files.notExists(file.get())) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file.get())) {
            return lines.flatMap(line -> Checkpoint.parse(line).stream())
                    .filter(signer::genuine)
                    .max(Comparator.comparingLong(Checkpoint::seq));
        } catch (IOException e) {
            throw new IllegalStateException("the audit trail's anchors cannot be read: " + file.get(), e);
        }
    }
}
