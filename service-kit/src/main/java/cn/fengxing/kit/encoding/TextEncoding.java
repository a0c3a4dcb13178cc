package cn.fengxing.kit.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a line of text is written: UTF-8 or GB18030, of which GBK is a part. Both leave ASCII alone and never use the byte of a
 * line feed within a character, so that each line can be looked at by itself.
 */
final class TextEncoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    /** As many say how a file is written. */
    private static final int SAMPLE_LINES = 10_000;

    private TextEncoding() {}

    /** What most of the first lines of the text are written in that are more than ASCII; UTF-8 if there are none. */
    static Charset mostly(InputStream text) throws IOException {
        var lines = new ByteLines(text);
        long balance = 0;
        ByteBuffer line = lines.next();
        for (int i = 0; i < SAMPLE_LINES && line != null; i++) {
            if (!isAscii(line)) {
                balance += isUtf8(line) ? 1 : -1;
            }
            line = lines.next();
        }
        return balance >= 0 ? StandardCharsets.UTF_8 : GB18030;
    }

    /**
     * The line as text. A line pasted in from elsewhere may be written otherwise than most: it is taken for UTF-8 if all of it is
     * that and a Chinese character, three bytes long, is among it; two bytes alone are too often GBK by chance. What is neither
     * reads U+FFFD.
     */
    static CharBuffer decode(ByteBuffer line, Charset mostly) {
        if (isAscii(line)) {
            return StandardCharsets.ISO_8859_1.decode(line.duplicate());
        }
        boolean utf8 = isUtf8(line) && (mostly.equals(StandardCharsets.UTF_8) || hasThreeBytes(line));
        if (utf8) {
            return StandardCharsets.UTF_8.decode(line.duplicate());
        }
        return isValid(line, GB18030) ? GB18030.decode(line.duplicate()) : mostly.decode(line.duplicate());
    }

    private static boolean isAscii(ByteBuffer line) {
        for (int i = line.position(); i < line.limit(); i++) {
            if (line.get(i) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasThreeBytes(ByteBuffer line) {
        for (int i = line.position(); i < line.limit(); i++) {
            if ((line.get(i) & 0xF0) == 0xE0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUtf8(ByteBuffer line) {
        return isValid(line, StandardCharsets.UTF_8);
    }

    private static boolean isValid(ByteBuffer line, Charset charset) {
        CharBuffer decoded = CharBuffer.allocate(line.remaining()); // no charset makes more characters than bytes
        return !charset.newDecoder().decode(line.duplicate(), decoded, true).isError();
    }
}
