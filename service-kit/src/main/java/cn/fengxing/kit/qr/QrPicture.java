package cn.fengxing.kit.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;

/** A text as a QR code (ISO/IEC 18004), readable although up to 15 % of it is scratched or in the glare. */
public final class QrPicture {

    /** In characters; beyond that a phone's camera no longer reads it from a screen across a table. */
    public static final int MAX_LENGTH = 500;

    private static final int QUIET_ZONE_MODULES = 4;
    private static final int DARK = 0x000000;
    private static final int LIGHT = 0xFFFFFF;

    private final BitMatrix modules;

    private QrPicture(BitMatrix modules) {
        this.modules = modules;
    }

    /** @throws IllegalArgumentException if the text is empty or longer than {@link #MAX_LENGTH} */
    public static QrPicture of(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "a QR code holds 1 to " + MAX_LENGTH + " characters, not " + text.length());
        }
        Map<EncodeHintType, Object> hints = Map.of(
                EncodeHintType.CHARACTER_SET,
                StandardCharsets.UTF_8.name(),
                EncodeHintType.ERROR_CORRECTION,
                ErrorCorrectionLevel.M,
                EncodeHintType.MARGIN,
                QUIET_ZONE_MODULES);
        try {
            return new QrPicture(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("this text fits into no QR code", tooLong);
        }
    }

    /** One path on white, a unit per module, so that it is sharp at any size. */
    public String svg() {
        int side = modules.getWidth();
        var path = new StringBuilder();
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
                """.formatted(side, path).strip();
    }

    /**
     * At least {@code pixels} wide, and so much wider that each module is a whole number of pixels.
     *
     * @param pixels 1 to 2,000
     */
    public byte[] png(int pixels) {
        if (pixels < 1 || pixels > 2_000) {
            throw new IllegalArgumentException("a PNG is 1 to 2000 pixels wide, not " + pixels);
        }
        int side = modules.getWidth();
        int scale = (pixels + side - 1) / side;
        var image = new BufferedImage(side * scale, side * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, modules.get(x / scale, y / scale) ? DARK : LIGHT);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
