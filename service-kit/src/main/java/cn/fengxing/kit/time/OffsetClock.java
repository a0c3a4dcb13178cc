package cn.fengxing.kit.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A clock moved by an ISO-8601 duration in a file, e.g. {@code P3DT2H}. No file is no offset; a file that cannot be read as
 * a duration (half written, say) leaves the offset as it was.
 */
final class OffsetClock extends Clock {

    private static final Logger LOG = Logger.getLogger(OffsetClock.class);
    private static final long CHECK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Clock real;
    private final Path file;
    private final LongSupplier nanoTime;
    private volatile long checkedAtNanos;
    private volatile Duration offset = Duration.ZERO;
    private @Nullable FileTime modified;

    OffsetClock(Clock real, Path file, LongSupplier nanoTime) {
        this.real = real;
        this.file = file;
        this.nanoTime = nanoTime;
        this.checkedAtNanos = nanoTime.getAsLong() - CHECK_EVERY_NANOS;
    }

    @Override
    public Instant instant() {
        if (nanoTime.getAsLong() - checkedAtNanos >= CHECK_EVERY_NANOS) {
            check();
        }
        return real.instant().plus(offset);
    }

    private synchronized void check() {
        if (nanoTime.getAsLong() - checkedAtNanos < CHECK_EVERY_NANOS) {
            return;
        }
        try {
            FileTime now = Files.getLastModifiedTime(file);
            if (!now.equals(modified)) {
                offset = Duration.parse(Files.readString(file).strip());
                modified = now;
            }
        } catch (NoSuchFileException e) {
            offset = Duration.ZERO;
            modified = null;
        } catch (IOException | DateTimeParseException e) {
            LOG.warnf("%s holds no ISO-8601 duration; the clock keeps its offset of %s", file, offset);
        }
        checkedAtNanos = nanoTime.getAsLong();
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OffsetClock(real.withZone(zone), file, nanoTime);
    }
}
