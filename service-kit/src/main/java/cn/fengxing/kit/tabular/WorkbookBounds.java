package cn.fengxing.kit.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A workbook is a ZIP file, and a small one can unpack to anything. Sheets are streamed, but the table of shared texts is kept
 * in memory by whoever reads it, so its real size is measured first.
 */
final class WorkbookBounds {

    private static final long SHARED_TEXTS_BYTES = 96L << 20;
    private static final long ALL_BYTES = 1L << 30;
    private static final int ENTRIES = 2_000;

    private WorkbookBounds() {}

    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > ENTRIES) {
                throw new UnreadableTable("workbook-too-large");
            }
            long all = 0;
            for (ZipEntry entry : zip.stream().toList()) {
                boolean shared = entry.getName().endsWith("sharedStrings.xml");
                all += size(zip, entry, shared ? SHARED_TEXTS_BYTES : ALL_BYTES - all);
            }
        } catch (ZipException e) {
            throw new UnreadableTable("not-a-workbook");
        }
    }

    /** What the header says of the size may be a lie; what comes out is not. */
    private static long size(ZipFile zip, ZipEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                if (size > limit) {
                    throw new UnreadableTable("workbook-too-large");
                }
            }
        }
        return size;
    }
}
