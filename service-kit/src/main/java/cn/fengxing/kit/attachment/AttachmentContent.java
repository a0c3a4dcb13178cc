package cn.fengxing.kit.attachment;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/**
 * An attachment with its content in the clear.
 *
 * @param stream reads piece by piece, so that its length does not matter
 */
public record AttachmentContent(Attachment attachment, InputStream stream) implements Closeable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
