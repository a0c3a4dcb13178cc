package cn.fengxing.member.honour.letter;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.certificate.Certificate;
import cn.fengxing.kit.certificate.CertificateNumber;
import cn.fengxing.kit.certificate.CertificatePdf;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Letters on paper: for the holder, and, on record, for those who issue them and hand them over. */
@ApplicationScoped
public class LetterSheets {

    private final Caller caller;
    private final Letters letters;
    private final AuditTrail audit;
    private final String publicUrl;

    LetterSheets(
            Caller caller,
            Letters letters,
            AuditTrail audit,
            @ConfigProperty(name = "fengxing.public-url") String publicUrl) {
        this.caller = caller;
        this.letters = letters;
        this.audit = audit;
        this.publicUrl = publicUrl;
    }

    /** A PDF. */
    @Transactional
    public byte[] print(UUID id) {
        UUID me = caller.personId();
        Letter letter = letters.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        LetterContent content = letters.content(letter).orElseThrow(CommonProblems::notFound);
        boolean holders = content.personId().equals(me);
        if (!holders && (letter.offered() || !caller.reaches(letter.organisationId(), Issuers.ROLES))) {
            throw CommonProblems.notFound();
        }
        if (letter.status() != LetterStatus.ISSUED) {
            throw new LetterRejected.NotStanding();
        }
        if (!holders) {
            audit.record("print-letter", "letter", id.toString(), null);
        }
        return CertificatePdf.render(certificate(letter, content));
    }

    private Certificate certificate(Letter letter, LetterContent content) {
        LetterKind kind = letter.kind();
        CertificateNumber number = new CertificateNumber(Objects.requireNonNull(letter.number()));
        return new Certificate(
                kind.title(),
                content.name() + "同志：",
                kind.paragraphs(content.citation()),
                kind.closing(),
                List.of(Optional.ofNullable(letters.issuerOf(letter)).orElse("")),
                Objects.requireNonNull(letter.issuedOn()),
                number,
                URI.create("%s/v1/honours/verification-page?number=%s&code=%s"
                        .formatted(publicUrl, number, content.code())));
    }
}
