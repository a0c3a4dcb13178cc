package cn.fengxing.kit.certificate;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on one sheet.
 *
 * @param title e.g. 荣誉证书
 * @param addressee the line that begins the text, e.g. 张伟明同志：; null when the text names whom it is for
 * @param paragraphs of the text
 * @param closing before the signature, e.g. 特发此证; null for none
 * @param issuers who signs, one a line
 * @param verifyAt where the QR code leads, number and code included
 */
public record Certificate(
        String title,
        @Nullable String addressee,
        List<String> paragraphs,
        @Nullable String closing,
        List<String> issuers,
        LocalDate issuedOn,
        CertificateNumber number,
        URI verifyAt) {

    public Certificate {
        paragraphs = List.copyOf(paragraphs);
        issuers = List.copyOf(issuers);
    }
}
