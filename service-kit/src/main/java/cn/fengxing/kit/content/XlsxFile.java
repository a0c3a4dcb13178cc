package cn.fengxing.kit.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A workbook of Office Open XML (ECMA-376) that is nothing else: a ZIP from the first byte to the last, whose directory and content
 * tell the same, without macros, embedded files or links to other files, and of a bounded size when unpacked.
 */
final class XlsxFile {

    private static final int MAX_ENTRIES = 2_000;
    private static final long MAX_UNPACKED = 256L << 20;

    /** Sheets of repeated text do shrink a hundredfold; a thousandfold only bombs do. */
    private static final long MAX_RATIO = 300;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /** Parts of a package, in lower case, that run or carry something else than cells. */
    private static final List<String> ACTIVE = List.of(
            "vbaproject",
            "vbadata",
            "macrosheets/",
            "activex/",
            "embeddings/",
            "externallinks/",
            "dialogsheets/",
            "ctrlprops/");

    /** End of central directory record without comment (APPNOTE.TXT section 4.3.16). */
    private static final int END_RECORD = 22;

    private XlsxFile() {}

    static CleanFile check(byte[] bytes) throws IOException {
        requireNothingBehind(bytes);
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            if (zip.getFirstLocalFileHeaderOffset() != 0) {
                throw new FileRefused(FileFault.DAMAGED);
            }
            Set<String> names = checkDirectory(zip);
            if (!names.equals(unpack(bytes))) {
                throw new FileRefused(FileFault.DAMAGED);
            }
            requireWorkbook(zip, names);
        } catch (ZipException | IllegalArgumentException | java.io.EOFException broken) {
            throw new FileRefused(FileFault.DAMAGED);
        }
        return Inspection.unchanged(FileType.XLSX, bytes);
    }

    /** Readers search the directory from the end; a comment there may hide another one. */
    private static void requireNothingBehind(byte[] bytes) {
        int end = bytes.length - END_RECORD;
        boolean there = end > 0
                && bytes[end] == 'P'
                && bytes[end + 1] == 'K'
                && bytes[end + 2] == 5
                && bytes[end + 3] == 6
                && bytes[end + 20] == 0
                && bytes[end + 21] == 0;
        if (!there) {
            throw new FileRefused(FileFault.DAMAGED);
        }
    }

    private static Set<String> checkDirectory(ZipFile zip) {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > MAX_ENTRIES) {
            throw new FileRefused(FileFault.EXPANDS);
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String name = entry.getName();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new FileRefused(FileFault.ENCRYPTED);
            }
            if (name.contains("..") || name.startsWith("/") || name.indexOf('\\') >= 0 || !names.add(name)) {
                throw new FileRefused(FileFault.DAMAGED);
            }
            String lower = name.toLowerCase(Locale.ROOT);
            if (ACTIVE.stream().anyMatch(lower::contains)) {
                throw new FileRefused(FileFault.ACTIVE);
            }
        }
        return names;
    }

    /** Front to back, as a reader without regard for the directory does; counts what comes out, whatever the headers say. */
    private static Set<String> unpack(byte[] bytes) throws IOException {
        Set<String> names = new HashSet<>();
        long limit = Math.min(MAX_UNPACKED, Math.max(MAX_RATIO * bytes.length, 4L << 20));
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.add(entry.getName())) {
                    throw new FileRefused(FileFault.DAMAGED);
                }
                for (int count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
                    limit -= count;
                    if (limit < 0) {
                        throw new FileRefused(FileFault.EXPANDS);
                    }
                }
            }
        }
        return names;
    }

    private static void requireWorkbook(ZipFile zip, Set<String> names) throws IOException {
        if (!names.contains(CONTENT_TYPES)) {
            throw new FileRefused(FileFault.TYPE);
        }
        try (InputStream part = zip.getInputStream(zip.getEntry(CONTENT_TYPES))) {
            String types = new String(part.readNBytes(1 << 20), StandardCharsets.UTF_8);
            if (types.toLowerCase(Locale.ROOT).contains("macroenabled")) {
                throw new FileRefused(FileFault.ACTIVE);
            }
            if (!types.contains(WORKBOOK_TYPE)) {
                throw new FileRefused(FileFault.TYPE);
            }
        }
    }
}
