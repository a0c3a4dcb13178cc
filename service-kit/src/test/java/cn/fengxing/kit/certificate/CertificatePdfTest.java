package cn.fengxing.kit.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificatePdfTest {

    private static final URI VERIFY = URI.create(
            "https://fengxing.example/v1/honours/verification?number=XFQS-2026-000123-4&code=7K3M9QX2C4W8ZT5B");

    @Test
    void a_letter_reads_as_it_was_written() throws IOException {
        byte[] pdf = CertificatePdf.render(letter("张伟明", "在沈阳市和平区外卖配送工作中亮身份、作表率，服务群众，事迹突出。"));
        assertThat(textOf(pdf)).contains("荣", "张伟明同志:", "亮身份、作表率", "中共沈阳市和平区委社会工作部", "二〇二六年十一月二十四日", "编号:XFQS-2026-");
    }

    @Test
    void the_same_certificate_gives_the_same_bytes() {
        assertThat(CertificatePdf.render(letter("李强", "事迹突出。")))
                .isEqualTo(CertificatePdf.render(letter("李强", "事迹突出。")));
    }

    @Test
    void rare_characters_of_names_are_in_the_font() throws IOException {
        assertThat(textOf(CertificatePdf.render(letter("喆堃䶮𬭚𫖯", "")))).contains("喆堃䶮𬭚𫖯同志:");
    }

    @Test
    void what_no_font_has_is_a_mark_and_no_failure() throws IOException {
        assertThat(textOf(CertificatePdf.render(letter("王\uE000", "")))).contains("王〓同志:");
    }

    @Test
    void a_font_is_embedded_with_only_the_characters_used() throws IOException {
        byte[] pdf = CertificatePdf.render(letter("张伟明", "事迹突出。"));
        assertThat(pdf.length).isLessThan(120_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSerifSC.*");
            }
        }
    }

    @Test
    void the_qr_code_leads_to_the_verification() throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(CertificatePdf.render(letter("张伟明", "事迹突出。")))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            var read = new MultiFormatReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
            assertThat(read.getText()).isEqualTo(VERIFY.toString());
        }
    }

    @Test
    void four_hundred_characters_fit_and_two_thousand_do_not() {
        assertThat(CertificatePdf.render(letter("张伟明", "在急难险重任务中冲锋在前。".repeat(30))))
                .isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> CertificatePdf.render(letter("张伟明", "字".repeat(2000))));
    }

    @Test
    void a_line_never_begins_with_a_comma() throws IOException {
        String pdf = textOf(CertificatePdf.render(letter("张伟明", "冲锋在前，".repeat(60))));
        assertThat(pdf.lines()).noneMatch(line -> line.startsWith(","));
    }

    private static Certificate letter(String name, String deeds) {
        return new Certificate(
                "荣誉证书",
                name + "同志：",
                List.of(deeds + "经研究，授予您“党员先锋骑手”称号。"),
                "特发此证，以资鼓励。",
                List.of("中共沈阳市和平区委社会工作部"),
                LocalDate.of(2026, 11, 24),
                CertificateNumber.of("XFQS", 2026, 123),
                VERIFY);
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            // the font shows a radical and the character that looks like it alike, and the text names the first
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
