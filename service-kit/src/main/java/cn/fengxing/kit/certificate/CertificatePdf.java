package cn.fengxing.kit.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A certificate as a PDF of one page, A4 across, with its font inside. The same certificate gives the same bytes, so that two
 * printings can be compared. Space is left for a seal over signature and date.
 */
public final class CertificatePdf {

    private static final PDRectangle A4_ACROSS = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
    private static final float MARGIN = 96;
    private static final float WIDTH = A4_ACROSS.getWidth() - 2 * MARGIN;
    private static final float TEXT_TOP = 410;
    private static final float TEXT_BOTTOM = 196;
    private static final float[] SIZES = {21, 19, 17, 15, 13.5f, 12};
    private static final float QR_SIDE = 74;
    private static final float SIGNED_AROUND = 590;

    private CertificatePdf() {}

    /** @throws IllegalArgumentException if the text does not fit on the page, which 400 characters always do */
    public static byte[] render(Certificate certificate) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(A4_ACROSS);
            document.addPage(page);
            document.setDocumentId((long) certificate.number().text().hashCode());
            document.getDocumentInformation().setTitle(certificate.title());
            document.getDocumentCatalog().setLanguage("zh-CN");
            CertificateFonts fonts = CertificateFonts.embeddedIn(document);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                draw(certificate, fonts, new CertificateSheet(content, fonts, A4_ACROSS));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a document in memory cannot be written", e);
        }
    }

    private static void draw(Certificate certificate, CertificateFonts fonts, CertificateSheet sheet)
            throws IOException {
        sheet.frame();
        sheet.title(certificate.title(), 46, 24, 484);
        drawText(certificate, fonts.regular(), sheet);
        float at = 92 + 26f * certificate.issuers().size();
        for (String issuer : certificate.issuers()) {
            sheet.signature(issuer, 16, SIGNED_AROUND, at);
            at -= 26;
        }
        sheet.signature(ChineseDates.format(certificate.issuedOn()), 16, SIGNED_AROUND, at);
        sheet.qr(QrModules.of(certificate.verifyAt().toString()), MARGIN, 84, QR_SIDE);
        sheet.note("编号：" + certificate.number(), 11, MARGIN + QR_SIDE + 16, 132);
        sheet.note("扫描二维码，核验真伪", 11, MARGIN + QR_SIDE + 16, 112);
    }

    private static void drawText(Certificate certificate, CertificateFont font, CertificateSheet sheet)
            throws IOException {
        for (float size : SIZES) {
            Optional<List<List<String>>> fitting = paragraphsFitting(certificate, font, size);
            if (fitting.isPresent()) {
                float at = TEXT_TOP;
                String addressee = certificate.addressee();
                if (addressee != null) {
                    sheet.addressee(addressee, size, MARGIN, at);
                    at -= size * 1.9f;
                }
                for (List<String> lines : fitting.get()) {
                    at = sheet.paragraph(lines, size, MARGIN, at);
                }
                return;
            }
        }
        throw new IllegalArgumentException("the text is too long for one page");
    }

    private static Optional<List<List<String>>> paragraphsFitting(
            Certificate certificate, CertificateFont font, float size) {
        List<List<String>> paragraphs = new ArrayList<>();
        certificate.paragraphs().forEach(text -> paragraphs.add(font.lines(text, size, WIDTH)));
        String closing = certificate.closing();
        if (closing != null) {
            paragraphs.add(font.lines(closing, size, WIDTH));
        }
        int lines = paragraphs.stream().mapToInt(List::size).sum() + (certificate.addressee() == null ? 0 : 1);
        return TEXT_TOP - (lines - 1) * size * 1.85f >= TEXT_BOTTOM ? Optional.of(paragraphs) : Optional.empty();
    }
}
