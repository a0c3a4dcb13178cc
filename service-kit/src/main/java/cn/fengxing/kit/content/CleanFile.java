package cn.fengxing.kit.content;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that may be kept.
 *
 * @param type of what is in the stream; a WebP photo has become another
 */
public record CleanFile(FileType type, InputStream content) implements Closeable {

    @Override
    public void close() throws IOException {
        content.close();
    }
}
