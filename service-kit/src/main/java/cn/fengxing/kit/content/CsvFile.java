package cn.fengxing.kit.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Text in UTF-8 or, as spreadsheets in China write it, GB18030; kept as UTF-8 without byte order mark, so that whoever reads it need
 * not guess. What its rows mean is for the reader: here it only must be text throughout.
 */
final class CsvFile {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private CsvFile() {}

    static CleanFile clean(Inspection.Source source) throws IOException {
        for (Charset charset : CHARSETS) {
            try (Reader text = decoded(source.open(), charset)) {
                requireText(text);
                return new CleanFile(FileType.CSV, new Utf8(decoded(source.open(), charset)));
            } catch (CharacterCodingException another) {
                // the next charset may fit
            }
        }
        throw new FileRefused(FileFault.TYPE);
    }

    private static Reader decoded(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static void requireText(Reader text) throws IOException {
        char[] buffer = new char[8192];
        boolean any = false;
        for (int count = text.read(buffer); count >= 0; count = text.read(buffer)) {
            for (int i = 0; i < count; i++) {
                char unit = buffer[i];
                if (unit < ' ' && unit != '\t' && unit != '\r' && unit != '\n' || unit == 0x7f) {
                    throw new FileRefused(FileFault.TYPE);
                }
                any |= !Character.isWhitespace(unit);
            }
        }
        if (!any) {
            throw new FileRefused(FileFault.DAMAGED);
        }
    }

    /** Text as bytes in UTF-8, without a byte order mark, as it is read. */
    private static final class Utf8 extends InputStream {

        private final Reader text;
        private final char[] characters = new char[4096];
        private byte[] bytes = new byte[0];
        private int next;
        private boolean begun;

        Utf8(Reader text) {
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            return fill() ? bytes[next++] & 0xff : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!fill()) {
                return -1;
            }
            int count = Math.min(length, bytes.length - next);
            System.arraycopy(bytes, next, buffer, from, count);
            next += count;
            return count;
        }

        /** A surrogate pair is never cut: half of one is read on with its other half. */
        private boolean fill() throws IOException {
            while (next == bytes.length) {
                int count = text.read(characters, 0, characters.length - 1);
                if (count < 0) {
                    return false;
                }
                if (count > 0 && Character.isHighSurrogate(characters[count - 1])) {
                    characters[count++] = (char) text.read();
                }
                int from = !begun && count > 0 && characters[0] == '\uFEFF' ? 1 : 0;
                begun = true;
                bytes = new String(characters, from, count - from).getBytes(StandardCharsets.UTF_8);
                next = 0;
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
