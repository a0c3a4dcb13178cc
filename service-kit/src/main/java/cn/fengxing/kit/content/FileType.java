package cn.fengxing.kit.content;

import java.util.EnumSet;
import java.util.Set;

/** The types that are understood, and therefore taken. A WebP photo is taken and kept as JPEG or PNG. */
public enum FileType {
    JPEG("image/jpeg", "jpg", 20),
    PNG("image/png", "png", 20),
    WEBP("image/webp", "webp", 20),
    PDF("application/pdf", "pdf", 20),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", 20),
    CSV("text/csv;charset=UTF-8", "csv", 256);

    private static final long MEGABYTE = 1L << 20;

    private final String mediaType;
    private final String extension;
    private final long maxBytes;

    FileType(String mediaType, String extension, long maxMegabytes) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.maxBytes = maxMegabytes * MEGABYTE;
    }

    public static Set<FileType> photos() {
        return EnumSet.of(JPEG, PNG, WEBP);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without dot. */
    public String extension() {
        return extension;
    }

    /** What can be looked into at once; a purpose may allow less, never more. All but CSV is held in memory for that. */
    public long maxBytes() {
        return maxBytes;
    }

    /** Whether a browser may show it; everything else is only ever saved. */
    public boolean isPhoto() {
        return photos().contains(this);
    }
}
