package cn.fengxing.grievance.journey;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Pictures that say more than they show, and files that only pretend to be pictures. */
final class HostileFiles {

    /** In everything that must not be found again. */
    static final String CANARY = "CANARY";

    private HostileFiles() {}

    static byte[] jpeg() {
        return encoded(BufferedImage.TYPE_INT_RGB, "jpg");
    }

    /** By name: pictures that are taken, and of which nothing but the picture may be left. */
    static Map<String, byte[]> talkative() {
        byte[] jpeg = jpeg();
        byte[] png = encoded(BufferedImage.TYPE_INT_ARGB, "png");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("GPS in EXIF", withSegment(jpeg, 0xe1, join(ascii("Exif\0\0"), gps())));
        files.put(
                "GPS in XMP",
                withSegment(
                        jpeg,
                        0xe1,
                        ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:exif=\"CANARY\""
                                + " exif:GPSLatitude=\"41,48.5N\" exif:GPSLongitude=\"123,24.9E\"/>")));
        files.put("IPTC", withSegment(jpeg, 0xed, join(ascii("Photoshop 3.0\0" + "8BIM\4\4\0\0"), iptc())));
        files.put("a comment", withSegment(jpeg, 0xfe, ascii("CANARY 李雷")));
        files.put("an ICC profile's name", withSegment(jpeg, 0xe2, ascii("ICC_PROFILE\0\1\1CANARY phone of 李雷")));
        files.put("JPEG that is a ZIP too", join(jpeg, zip("CANARY.txt", ascii("CANARY"))));
        files.put("JPEG that is HTML too", withSegment(jpeg, 0xfe, ascii("--><script>alert('CANARY')</script><!--")));
        files.put("JPEG with a script behind it", join(jpeg, ascii("<?php CANARY ?><svg onload=CANARY>")));
        files.put("JPEG that is a PDF too", join(jpeg, ascii("%PDF-1.7\n1 0 obj<</JavaScript (CANARY)>>\n%%EOF")));
        files.put("PNG with text", withChunk(png, "tEXt", ascii("GPS\0CANARY 41.8N 123.4E")));
        files.put("PNG with EXIF", withChunk(png, "eXIf", gps()));
        files.put("PNG with a ZIP behind it", join(png, zip("CANARY", ascii("CANARY"))));
        return files;
    }

    /** By name: what is refused. */
    static Map<String, byte[]> refused() {
        byte[] jpeg = jpeg();
        byte[] png = encoded(BufferedImage.TYPE_INT_ARGB, "png");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "SVG with a script",
                ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"));
        files.put("SVG behind an XML declaration", ascii("<?xml version=\"1.0\"?><svg onload=\"alert(1)\"/>"));
        files.put("HTML", ascii("<!doctype html><script>alert(1)</script>"));
        files.put("GIF that is JavaScript too", ascii("GIF89a/*\0\0*/=1;alert(1)"));
        files.put("a PDF, which names its author", ascii("%PDF-1.4\n1 0 obj<</Author(CANARY)>>endobj\n%%EOF\n"));
        files.put("a zip bomb", zip("zeros", new byte[32 << 20]));
        files.put("a workbook", zip("[Content_Types].xml", ascii("<Types/>")));
        files.put("a list", ascii("企业,人数\n快马,36\n"));
        files.put("JPEG cut off in its header", Arrays.copyOf(jpeg, 20));
        files.put("PNG cut off in its header", Arrays.copyOf(png, 20));
        files.put("PNG of 100,000 by 100,000 pixels", withSize(png, 100_000, 100_000));
        files.put("PNG of 60,000 by 1 pixels", withSize(png, 60_000, 1));
        files.put("JPEG of 65,000 by 65,000 pixels", withJpegSize(jpeg, 65_000));
        files.put("only the beginning of a JPEG, then text", join(Arrays.copyOf(jpeg, 4), ascii("x".repeat(200))));
        return files;
    }

    private static byte[] encoded(int type, String format) {
        var picture = new BufferedImage(64, 48, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 32, 48);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** TIFF with a GPS directory (41°48′N) and a camera's name. */
    private static byte[] gps() {
        byte[] model = ascii("CANARY-CAMERA\0\0\0");
        return ByteBuffer.allocate(96 + model.length)
                .put(ascii("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 2)
                .putShort((short) 0x0110)
                .putShort((short) 2)
                .putInt(model.length)
                .putInt(38)
                .putShort((short) 0x8825)
                .putShort((short) 4)
                .putInt(1)
                .putInt(38 + model.length)
                .putInt(0)
                .put(model)
                .putShort((short) 2)
                .put(entry(1, 2, 2, 0x4e000000))
                .put(entry(2, 5, 3, 68 + model.length))
                .putInt(0)
                .putInt(41)
                .putInt(1)
                .putInt(48)
                .putInt(1)
                .putInt(0)
                .putInt(1)
                .array();
    }

    private static byte[] entry(int tag, int type, int count, int value) {
        return ByteBuffer.allocate(12)
                .putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .array();
    }

    /** City and caption. */
    private static byte[] iptc() {
        byte[] text = ascii("CANARY Shenyang");
        byte[] record = ByteBuffer.allocate(5 + text.length)
                .put((byte) 0x1c)
                .put((byte) 2)
                .put((byte) 90)
                .putShort((short) text.length)
                .put(text)
                .array();
        return join(ByteBuffer.allocate(4).putInt(record.length).array(), record);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = ByteBuffer.allocate(4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .array();
        return join(Arrays.copyOf(jpeg, 2), head, content, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** Behind the first chunk, which is the header. */
    private static byte[] withChunk(byte[] png, String type, byte[] content) {
        return join(Arrays.copyOf(png, 33), chunk(type, content), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] typed = join(ascii(type), content);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return join(
                ByteBuffer.allocate(4).putInt(content.length).array(),
                typed,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] withSize(byte[] png, int width, int height) {
        byte[] header = ByteBuffer.wrap(Arrays.copyOfRange(png, 16, 29))
                .putInt(0, width)
                .putInt(4, height)
                .array();
        return join(Arrays.copyOf(png, 8), chunk("IHDR", header), Arrays.copyOfRange(png, 33, png.length));
    }

    private static byte[] withJpegSize(byte[] jpeg, int edge) {
        byte[] changed = jpeg.clone();
        for (int i = 2; i < changed.length - 9; i++) {
            if ((changed[i] & 0xff) == 0xff && (changed[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(changed).putShort(i + 5, (short) edge).putShort(i + 7, (short) edge);
                return changed;
            }
        }
        throw new IllegalStateException("no frame header");
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
