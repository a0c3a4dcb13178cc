package cn.fengxing.kit.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    /** 2 × 1, lossless, blue; made with cwebp. */
    private static final String WEBP = "UklGRh4AAABXRUJQVlA4TBEAAAAvAUAAAAdQlf8DAAD/AwAAAA==";

    private final Inspection inspection = new Inspection();

    @Test
    void a_photo_keeps_no_byte_of_where_when_and_by_what_it_was_taken() throws Exception {
        byte[] sent = TestPhotos.talkative(TestPhotos.jpeg(64, 48), 1);
        assertThat(latin(sent)).contains("CANARY-GPS", "CANARY-XMP", "CANARY-COMMENT", "CANARY-TRAILER");
        byte[] kept = kept(sent);
        assertThat(latin(kept)).doesNotContain("CANARY", "Exif", "xmpmeta", "Photoshop", "PK\3\4", "http");
        assertThat(kept[kept.length - 2] & 0xff).isEqualTo(0xff);
        assertThat(kept[kept.length - 1] & 0xff).as("ends as a JPEG ends").isEqualTo(0xd9);
    }

    @Test
    void text_and_times_in_a_png_are_gone() throws Exception {
        byte[] png = TestPhotos.png(20, 10);
        byte[] sent = withChunk(png, "tEXt", TestPhotos.ascii("Comment\0CANARY-TEXT"));
        assertThat(latin(kept(sent))).doesNotContain("CANARY").doesNotContain("tEXt");
        assertThat(latin(kept(TestPhotos.concat(png, TestPhotos.ascii("PK\3\4CANARY")))))
                .doesNotContain("CANARY");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_camera_may_be_held_any_way(int orientation) throws Exception {
        BufferedImage upright = read(kept(TestPhotos.talkative(TestPhotos.jpeg(80, 40), orientation)));
        boolean turned = orientation > 4;
        assertThat(upright.getWidth()).isEqualTo(turned ? 40 : 80);
        assertThat(upright.getHeight()).isEqualTo(turned ? 80 : 40);
        Color first = new Color(upright.getRGB(3, 3));
        Color last = new Color(upright.getRGB(upright.getWidth() - 4, upright.getHeight() - 4));
        // stored red left and blue right; what is left in the file comes out top or right, left or bottom
        boolean redFirst = orientation == 1 || orientation == 4 || orientation == 5 || orientation == 6;
        assertThat(first.getRed() > 200).as("corner is %s", first).isEqualTo(redFirst);
        assertThat(last.getBlue() > 200).as("corner is %s", last).isEqualTo(redFirst);
    }

    @Test
    void a_photo_is_no_larger_than_what_is_needed_to_read_a_sign() throws Exception {
        BufferedImage kept = read(kept(TestPhotos.jpeg(6_000, 3_000)));
        assertThat(kept.getWidth()).isEqualTo(2_560);
        assertThat(kept.getHeight()).isEqualTo(1_280);
    }

    @Test
    void a_see_through_picture_stays_so() throws Exception {
        assertThat(clean(TestPhotos.png(20, 10)).type()).isEqualTo(FileType.PNG);
    }

    @Test
    void a_webp_photo_becomes_one_that_everybody_can_show() throws Exception {
        CleanFile clean = clean(Base64.getDecoder().decode(WEBP));
        assertThat(clean.type()).isIn(FileType.JPEG, FileType.PNG);
        assertThat(read(clean.content().readAllBytes()).getWidth()).isEqualTo(2);
    }

    @Test
    void giants_are_refused_by_what_their_header_says_before_anything_is_decoded() {
        refused(pngHeader(100_000, 100_000), FileFault.TOO_MANY_PIXELS);
        refused(pngHeader(8_000, 7_000), FileFault.TOO_MANY_PIXELS);
        byte[] jpeg = TestPhotos.jpeg(16, 16);
        int frame = latin(jpeg).indexOf("\u00ff\u00c0");
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 19_000).putShort(frame + 7, (short) 19_000);
        refused(jpeg, FileFault.TOO_MANY_PIXELS);
    }

    @Test
    void an_iphones_own_format_is_refused_with_its_own_advice() {
        refused(TestPhotos.ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic"), FileFault.HEIC);
    }

    @Test
    void what_only_begins_like_a_photo_is_refused() {
        byte[] jpeg = TestPhotos.jpeg(64, 48);
        refused(
                TestPhotos.concat(TestPhotos.ascii("\u00ff\u00d8\u00ff"), TestPhotos.ascii("<script>")),
                FileFault.DAMAGED);
        refused(Arrays.copyOf(jpeg, 40), FileFault.DAMAGED);
        refused(Arrays.copyOf(TestPhotos.png(64, 48), 60), FileFault.DAMAGED);
        refused(TestPhotos.ascii("GIF89a"), FileFault.TYPE);
        refused(TestPhotos.ascii("<svg onload=alert(1)>"), FileFault.TYPE);
    }

    private byte[] kept(byte[] sent) throws Exception {
        return clean(sent).content().readAllBytes();
    }

    private CleanFile clean(byte[] sent) throws Exception {
        return inspection
                .clean(() -> new ByteArrayInputStream(sent), FileType.photos())
                .orElseThrow();
    }

    private void refused(byte[] sent, FileFault fault) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> clean(sent))
                .satisfies(refused -> assertThat(refused.fault()).isEqualTo(fault));
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private static byte[] pngHeader(int width, int height) {
        byte[] png = TestPhotos.png(4, 4);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(png, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return png;
    }

    private static byte[] withChunk(byte[] png, String type, byte[] content) {
        byte[] named = TestPhotos.concat(TestPhotos.ascii(type), content);
        CRC32 checksum = new CRC32();
        checksum.update(named);
        byte[] length = ByteBuffer.allocate(4).putInt(content.length).array();
        byte[] sum = ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array();
        return TestPhotos.concat(Arrays.copyOf(png, 33), length, named, sum, Arrays.copyOfRange(png, 33, png.length));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
