package cn.fengxing.kit.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The one thing of a photo's metadata that is needed before all of it is thrown away. Broken metadata is no metadata. */
final class Exif {

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_HEADER = 6;

    private Exif() {}

    static Orientation orientation(FileType type, byte[] bytes) {
        try {
            return switch (type) {
                case JPEG -> ofJpeg(bytes);
                case PNG -> ofChunks(bytes, 8, ByteOrder.BIG_ENDIAN, "eXIf");
                default -> ofChunks(bytes, 12, ByteOrder.LITTLE_ENDIAN, "EXIF");
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException broken) {
            return Orientation.UPRIGHT;
        }
    }

    /** Start of frame 2, 6, 10 or 14 (ITU-T T.81, table B.1). */
    static boolean isProgressiveJpeg(FileType type, byte[] bytes) {
        if (type != FileType.JPEG) {
            return false;
        }
        for (int at = 2; at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff; at = nextSegment(bytes, at)) {
            int marker = bytes[at + 1] & 0xff;
            boolean frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
            if (frame) {
                return marker % 4 == 2;
            }
        }
        return true; // no frame is found: be careful
    }

    private static Orientation ofJpeg(byte[] bytes) {
        for (int at = 2; at + 4 <= bytes.length && (bytes[at] & 0xff) == 0xff; at = nextSegment(bytes, at)) {
            int marker = bytes[at + 1] & 0xff;
            if (marker == 0xda) {
                break; // from here on it is pixels
            }
            if (marker == 0xe1 && text(bytes, at + 4, 4).equals("Exif")) {
                return ofTiff(
                        ByteBuffer.wrap(bytes, at + 4 + EXIF_HEADER, nextSegment(bytes, at) - at - 4 - EXIF_HEADER));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static int nextSegment(byte[] bytes, int at) {
        if ((bytes[at + 1] & 0xff) == 0xff) {
            return at + 1; // fill byte
        }
        return at + 2 + Math.max(2, (bytes[at + 2] & 0xff) << 8 | bytes[at + 3] & 0xff);
    }

    /** PNG has length, type, data, checksum; RIFF has type, length, data, padding to even. */
    private static Orientation ofChunks(byte[] bytes, int first, ByteOrder order, String wanted) {
        boolean png = order == ByteOrder.BIG_ENDIAN;
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        for (int at = first; at + 8 <= bytes.length; ) {
            int length = buffer.getInt(png ? at : at + 4);
            if (length < 0) {
                break;
            }
            if (text(bytes, png ? at + 4 : at, 4).equals(wanted)) {
                int header = text(bytes, at + 8, 4).equals("Exif") ? EXIF_HEADER : 0;
                return ofTiff(ByteBuffer.wrap(bytes, at + 8 + header, length - header));
            }
            at = Math.addExact(at, Math.addExact(length, png ? 12 : 8 + (length & 1)));
        }
        return Orientation.UPRIGHT;
    }

    /** The first directory of a TIFF file (TIFF 6.0, section 2). */
    private static Orientation ofTiff(ByteBuffer block) {
        ByteBuffer tiff = block.slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return Orientation.of(tiff.getShort(entry + 8));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static String text(byte[] bytes, int at, int length) {
        return new String(bytes, at, length, StandardCharsets.US_ASCII);
    }
}
