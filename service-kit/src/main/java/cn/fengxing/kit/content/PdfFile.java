package cn.fengxing.kit.content;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PDF (ISO 32000) in which nothing is found that runs, launches or carries another file. It is searched, not parsed: a parser can
 * be led past what a viewer will find, and one that unpacks streams in memory can be made to fill it. So all bytes are searched, those
 * within streams too, and every stream that unpacks is unpacked and searched. Whatever is missed is never shown by a browser of ours:
 * a PDF is only saved.
 */
final class PdfFile {

    private static final String ENCRYPT = "Encrypt";
    private static final Set<String> UNWANTED = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "ImportData",
            "SubmitForm",
            "GoToE",
            ENCRYPT);

    private static final long MAX_UNPACKED = 192L << 20;
    private static final int MAX_STREAMS = 100_000;
    private static final int TAIL = 1024;
    private static final int LONGEST_DICTIONARY = 8192;
    private static final byte[] STREAM = ascii("stream");
    private static final byte[] END_OF_FILE = ascii("%%EOF");

    private final byte[] bytes;
    private long unpacked;

    private PdfFile(byte[] bytes) {
        this.bytes = bytes;
    }

    static CleanFile check(byte[] bytes) {
        int end = lastIndexOf(bytes, END_OF_FILE);
        if (end < 0 || end < bytes.length - TAIL) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        new PdfFile(bytes).search();
        return Inspection.unchanged(FileType.PDF, bytes);
    }

    private void search() {
        PdfNames names = new PdfNames(UNWANTED);
        names.take(bytes, bytes.length);
        refuse(names);
        int streams = 0;
        for (int at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at + STREAM.length)) {
            searchStream(at);
            if (++streams > MAX_STREAMS) {
                throw new FileRefused(FileFault.EXPANDS);
            }
        }
    }

    /** {@code stream}, an end of line, data. The word also ends {@code endstream} and may stand in text: then nothing unpacks. */
    private void searchStream(int keyword) {
        int start = keyword + STREAM.length;
        if (start < bytes.length && bytes[start] == '\r') {
            start++;
        }
        if (start >= bytes.length || bytes[start] != '\n') {
            return;
        }
        String dictionary = dictionaryBefore(keyword);
        boolean ofObjects = dictionary.contains("/ObjStm");
        if (ofObjects && (!dictionary.contains("/FlateDecode") || dictionary.split("Decode\\b", -1).length > 2)) {
            throw new FileRefused(FileFault.ACTIVE); // objects packed so that they cannot be searched
        }
        if (!ofObjects && dictionary.contains("/Image")) {
            return;
        }
        boolean whole = unpack(start + 1);
        if (ofObjects && !whole || whole && dictionary.isEmpty()) {
            throw new FileRefused(FileFault.DAMAGED);
        }
    }

    /** @return whether it was packed at all, and without a fault */
    private boolean unpack(int start) {
        Inflater inflater = new Inflater();
        PdfNames names = new PdfNames(UNWANTED);
        byte[] buffer = new byte[8192];
        boolean whole = false;
        try {
            inflater.setInput(bytes, start, bytes.length - start);
            for (int count = inflater.inflate(buffer); count > 0; count = inflater.inflate(buffer)) {
                unpacked += count;
                if (unpacked > MAX_UNPACKED) {
                    throw new FileRefused(FileFault.EXPANDS);
                }
                names.take(buffer, count);
            }
            whole = inflater.finished();
        } catch (DataFormatException notPacked) {
            // an image, a font, or text in which the word stands
        } finally {
            inflater.end();
        }
        refuse(names);
        return whole;
    }

    private static void refuse(PdfNames names) {
        if (names.found().contains(ENCRYPT)) {
            throw new FileRefused(FileFault.ENCRYPTED);
        }
        if (!names.found().isEmpty()) {
            throw new FileRefused(FileFault.ACTIVE);
        }
    }

    /** From {@code obj} on, names unescaped; empty if that is too far away to be looked for. */
    private String dictionaryBefore(int keyword) {
        int from = Math.max(0, keyword - LONGEST_DICTIONARY);
        String before = new String(bytes, from, keyword - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf("obj");
        return object < 0 ? "" : PdfNames.unescaped(before.substring(object));
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        for (int i = from; i <= bytes.length - word.length; i++) {
            if (matches(bytes, i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static int lastIndexOf(byte[] bytes, byte[] word) {
        for (int i = bytes.length - word.length; i >= 0; i--) {
            if (matches(bytes, i, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at, byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (bytes[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
