package cn.fengxing.kit.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as characters, each line by its own encoding. */
public final class DecodedText extends Reader {

    private final InputStream in;
    private final ByteLines lines;
    private final Charset mostly;
    private CharBuffer line = CharBuffer.allocate(0);

    public DecodedText(Path file) throws IOException {
        try (InputStream once = Files.newInputStream(file)) {
            mostly = TextEncoding.mostly(once);
        }
        in = Files.newInputStream(file);
        lines = new ByteLines(in);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        while (!line.hasRemaining()) {
            ByteBuffer next = lines.next();
            if (next == null) {
                return -1;
            }
            line = TextEncoding.decode(next, mostly);
        }
        int count = Math.min(length, line.remaining());
        line.get(buffer, from, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
