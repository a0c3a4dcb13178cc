package cn.fengxing.kit.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Noto Serif SC, of which a document embeds the characters that it uses (SIL Open Font License 1.1, clause 5: a document made
 * with the font is not under the licence).
 */
record CertificateFonts(CertificateFont regular, CertificateFont bold) {

    static CertificateFonts embeddedIn(PDDocument document) throws IOException {
        return new CertificateFonts(load(document, "Regular"), load(document, "Bold"));
    }

    private static CertificateFont load(PDDocument document, String weight) throws IOException {
        String name = "NotoSerifSC-" + weight + ".ttf";
        try (InputStream file = CertificateFonts.class.getResourceAsStream(name)) {
            return new CertificateFont(PDType0Font.load(document, Objects.requireNonNull(file, name)));
        }
    }
}
