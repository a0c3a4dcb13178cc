package cn.fengxing.kit.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    private static final int PIXELS_PER_MODULE = 4;

    @Property(tries = 40)
    void what_was_drawn_is_read_from_both_pictures(
            @ForAll @AlphaChars @Chars({'骑', '手', ':', '-', '1'}) @StringLength(min = 1, max = 120) String text)
            throws IOException, ReaderException {
        QrPicture picture = QrPicture.of(text);
        assertThat(read(ImageIO.read(new ByteArrayInputStream(picture.png(300)))))
                .isEqualTo(text);
        assertThat(read(drawn(picture.svg()))).isEqualTo(text);
    }

    @Test
    void a_png_is_at_least_as_wide_as_asked_for_and_square() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(QrPicture.of("蜂行").png(333)));
        assertThat(image.getWidth()).isBetween(333, 400).isEqualTo(image.getHeight());
    }

    @Test
    void an_empty_text_and_one_that_no_camera_would_read_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of("x".repeat(QrPicture.MAX_LENGTH + 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> QrPicture.of("x").png(0));
        assertThat(QrPicture.of("字".repeat(QrPicture.MAX_LENGTH)).svg()).startsWith("<svg ");
    }

    private static String read(BufferedImage image) throws ReaderException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.CHARACTER_SET, "UTF-8"))
                .getText();
    }

    private static BufferedImage drawn(String svg) {
        Matcher box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        int side = Integer.parseInt(box.group(1)) * PIXELS_PER_MODULE;
        var image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        Matcher module = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (module.find()) {
            graphics.fillRect(
                    Integer.parseInt(module.group(1)) * PIXELS_PER_MODULE,
                    Integer.parseInt(module.group(2)) * PIXELS_PER_MODULE,
                    PIXELS_PER_MODULE,
                    PIXELS_PER_MODULE);
        }
        graphics.dispose();
        return image;
    }
}
