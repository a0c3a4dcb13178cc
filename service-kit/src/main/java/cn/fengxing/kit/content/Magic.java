package cn.fengxing.kit.content;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types by their first bytes. There are so few that a library that knows a thousand would only have to be told what not to take. */
final class Magic {

    /** So many first bytes are enough. */
    static final int BYTES = 512;

    private static final Map<String, FileType> SIGNATURES = Map.of(
            "ffd8ff", FileType.JPEG,
            "89504e470d0a1a0a", FileType.PNG,
            "255044462d", FileType.PDF,
            "504b0304", FileType.XLSX);

    /** Of ISO media files (ISO/IEC 23008-12 and AVIF): pictures that ImageIO cannot read. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1");

    private Magic() {}

    /**
     * The type that the file begins as; empty for text, which is known by all of its bytes, and for everything else.
     *
     * @throws FileRefused for HEIC
     */
    static Optional<FileType> of(byte[] head) {
        if (ascii(head, 4, 8).equals("ftyp") && HEIC_BRANDS.contains(ascii(head, 8, 12))) {
            throw new FileRefused(FileFault.HEIC);
        }
        if (ascii(head, 0, 4).equals("RIFF") && ascii(head, 8, 12).equals("WEBP")) {
            return Optional.of(FileType.WEBP);
        }
        String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        return SIGNATURES.entrySet().stream()
                .filter(signature -> start.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether a browser could take it for a page, or a shell for a script, were it ever shown as such. */
    static boolean looksLikeMarkup(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return text.startsWith("<") || text.startsWith("#!") || text.contains("<script") || text.contains("<html");
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return bytes.length < to ? "" : new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
