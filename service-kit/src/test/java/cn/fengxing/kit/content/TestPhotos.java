package cn.fengxing.kit.content;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras and mischievous people make them. */
public final class TestPhotos {

    private TestPhotos() {}

    /** Red on the left, blue on the right. */
    public static BufferedImage picture(int width, int height, boolean seeThrough) {
        var picture =
                new BufferedImage(width, height, seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return picture;
    }

    public static byte[] jpeg(int width, int height) {
        return encoded(picture(width, height, false), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(picture(width, height, true), "png");
    }

    static byte[] encoded(BufferedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With Exif (orientation, GPS, thumbnail), XMP, a comment, and more behind the end. */
    public static byte[] talkative(byte[] jpeg, int orientation) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        segment(bytes, 0xe1, concat(ascii("Exif\0\0"), tiff(orientation)));
        segment(bytes, 0xe1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>CANARY-XMP</x:xmpmeta>"));
        segment(bytes, 0xed, ascii("Photoshop 3.0\0CANARY-IPTC"));
        segment(bytes, 0xfe, ascii("CANARY-COMMENT"));
        bytes.write(jpeg, 2, jpeg.length - 2);
        bytes.writeBytes(ascii("PK\3\4CANARY-TRAILER"));
        return bytes.toByteArray();
    }

    /** A directory with the orientation, and text in it where GPS and thumbnail would lie. */
    private static byte[] tiff(int orientation) {
        byte[] rest = ascii("CANARY-GPS 41.8N 123.4E CANARY-THUMBNAIL");
        return ByteBuffer.allocate(26 + rest.length)
                .put(ascii("MM"))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .put(rest)
                .array();
    }

    private static void segment(ByteArrayOutputStream bytes, int marker, byte[] content) {
        bytes.write(0xff);
        bytes.write(marker);
        bytes.write((content.length + 2) >> 8);
        bytes.write(content.length + 2);
        bytes.writeBytes(content);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] concat(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
