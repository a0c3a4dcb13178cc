package cn.fengxing.kit.content;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A photo is drawn onto a new picture and that one is kept: whatever else was in the file, before, within or behind the picture, is
 * gone with it. Sizes are read from the header before a single pixel is decoded.
 */
final class Photo {

    /** 50-megapixel cameras of phones make 8,160 × 6,144. */
    private static final long MAX_PIXELS = 52_000_000;

    /** Decoders of these keep the whole picture in memory, whatever part of it is asked for. */
    private static final long MAX_PIXELS_AT_ONCE = 17_000_000;

    private static final int MAX_EDGE = 20_000;

    /** Enough to read a meter or a sign; the longer edge of what is kept. */
    private static final int KEPT_EDGE = 2_560;

    private static final long MAX_DECODED_BYTES = 64L << 20;
    private static final float QUALITY = 0.85f;

    private Photo() {}

    static CleanFile redraw(FileType type, byte[] bytes) throws IOException {
        ImageReader reader = reader(type);
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            BufferedImage decoded = decode(reader, type, bytes);
            BufferedImage drawn = draw(decoded, Exif.orientation(type, bytes));
            FileType kept = type == FileType.JPEG || !drawn.getColorModel().hasAlpha() && type == FileType.WEBP
                    ? FileType.JPEG
                    : FileType.PNG;
            return Inspection.unchanged(kept, encode(drawn, kept));
        } catch (FileRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw new FileRefused(FileFault.DAMAGED); // decoders throw whatever they stumble over
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileType type) throws IOException {
        return type == FileType.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(type.extension()).next();
    }

    private static BufferedImage decode(ImageReader reader, FileType type, byte[] bytes) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean atOnce = type == FileType.WEBP || Exif.isProgressiveJpeg(type, bytes);
        long pixels = (long) width * height;
        if (width > MAX_EDGE || height > MAX_EDGE || pixels > (atOnce ? MAX_PIXELS_AT_ONCE : MAX_PIXELS)) {
            throw new FileRefused(FileFault.TOO_MANY_PIXELS);
        }
        int step = Math.max(1, Math.max(width, height) / KEPT_EDGE);
        while (pixels / step / step * bytesPerPixel(reader) > MAX_DECODED_BYTES) {
            step++;
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static int bytesPerPixel(ImageReader reader) throws IOException {
        ImageTypeSpecifier decoded = reader.getImageTypes(0).next();
        int bits = 0;
        for (int band = 0; band < decoded.getNumBands(); band++) {
            bits += decoded.getBitsPerBand(band);
        }
        return Math.max(1, (bits + 7) / 8);
    }

    /** Upright, in sRGB, at most {@link #KEPT_EDGE} long. */
    private static BufferedImage draw(BufferedImage decoded, Orientation orientation) {
        double scale = Math.min(1.0, (double) KEPT_EDGE / Math.max(decoded.getWidth(), decoded.getHeight()));
        int width = (int) Math.max(1, Math.round(decoded.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(decoded.getHeight() * scale));
        boolean seeThrough = decoded.getColorModel().hasAlpha();
        BufferedImage drawn = new BufferedImage(
                orientation.turnsEdges() ? height : width,
                orientation.turnsEdges() ? width : height,
                seeThrough ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            if (!seeThrough) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
            }
            AffineTransform upright = orientation.transform(width, height);
            upright.scale((double) width / decoded.getWidth(), (double) height / decoded.getHeight());
            pen.drawImage(decoded, upright, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }

    private static byte[] encode(BufferedImage picture, FileType type) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(type.extension()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (type == FileType.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
