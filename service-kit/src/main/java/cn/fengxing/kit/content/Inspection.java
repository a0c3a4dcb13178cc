package cn.fengxing.kit.content;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Looks into files. One at a time in a process: a picture takes up to a hundred megabytes while it is drawn, and bombs sent together
 * must not add up.
 */
@Singleton
public class Inspection {

    private static final long PATIENCE_SECONDS = 10;

    private final Semaphore turn = new Semaphore(1, true);

    /** Reads a file from its beginning, as often as asked. */
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * What may be kept of the file; empty if others are looked into for so long that it should be tried again later.
     *
     * @param accepted types that may be sent
     * @throws FileRefused if nothing may be kept
     */
    public Optional<CleanFile> clean(Source source, Set<FileType> accepted) throws IOException, InterruptedException {
        if (!turn.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(cleanNow(source, accepted));
        } finally {
            turn.release();
        }
    }

    private static CleanFile cleanNow(Source source, Set<FileType> accepted) throws IOException {
        FileType type = typeOf(source);
        if (!accepted.contains(type)) {
            throw new FileRefused(FileFault.TYPE);
        }
        if (type == FileType.CSV) {
            return CsvFile.clean(source);
        }
        byte[] bytes = wholly(source, type);
        return switch (type) {
            case JPEG, PNG, WEBP -> Photo.redraw(type, bytes);
            case PDF -> PdfFile.check(bytes);
            default -> XlsxFile.check(bytes);
        };
    }

    private static FileType typeOf(Source source) throws IOException {
        try (InputStream content = source.open()) {
            byte[] head = content.readNBytes(Magic.BYTES);
            return Magic.of(head).orElseGet(() -> {
                if (Magic.looksLikeMarkup(head)) {
                    throw new FileRefused(FileFault.TYPE);
                }
                return FileType.CSV;
            });
        }
    }

    private static byte[] wholly(Source source, FileType type) throws IOException {
        try (InputStream content = source.open()) {
            byte[] bytes = content.readNBytes((int) type.maxBytes() + 1);
            if (bytes.length > type.maxBytes()) {
                throw new FileRefused(FileFault.EXPANDS);
            }
            return bytes;
        }
    }

    static CleanFile unchanged(FileType type, byte[] bytes) {
        return new CleanFile(type, new ByteArrayInputStream(bytes));
    }
}
