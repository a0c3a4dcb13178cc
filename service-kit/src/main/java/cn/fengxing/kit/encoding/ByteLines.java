package cn.fengxing.kit.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines as bytes, each with its line feed; a mark of byte order at the beginning is left out. */
final class ByteLines {

    /** Far above any line that a person or a program writes, far below what would hurt. */
    private static final int LONGEST_BYTES = 1 << 20;

    private final InputStream in;
    private final byte[] ahead = new byte[1 << 16];
    private int position;
    private int limit;
    private byte[] line = new byte[1 << 10];
    private boolean first = true;

    ByteLines(InputStream in) {
        this.in = in;
    }

    /**
     * The next line, good until the one after is read; null at the end.
     *
     * @throws LineTooLong if there is no end to it
     */
    @Nullable
    ByteBuffer next() throws IOException {
        int length = 0;
        while (fill()) {
            byte octet = ahead[position++];
            if (length == line.length) {
                line = Arrays.copyOf(line, length * 2);
            }
            line[length++] = octet;
            if (octet == '\n') {
                break;
            }
            if (length > LONGEST_BYTES) {
                throw new LineTooLong();
            }
        }
        int from = first && startsWithMark(length) ? 3 : 0;
        first = false;
        return length == 0 ? null : ByteBuffer.wrap(line, from, length - from);
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(0, in.read(ahead));
        }
        return limit > 0;
    }

    private boolean startsWithMark(int length) {
        return length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
    }
}
