package cn.fengxing.member.honour.holder;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.certificate.Certificate;
import cn.fengxing.kit.certificate.CertificateNumber;
import cn.fengxing.kit.certificate.CertificatePdf;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.honour.issuing.Issuers;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterContent;
import cn.fengxing.member.honour.letter.LetterKind;
import cn.fengxing.member.honour.letter.LetterRejected;
import cn.fengxing.member.honour.letter.LetterStatus;
import cn.fengxing.member.honour.letter.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Letters on paper: for the holder, and, on record, for those who issue them and hand them over. */
@ApplicationScoped
public class LetterSheets {

    private final Caller caller;
    private final Letters letters;
    private final AuditTrail audit;

    LetterSheets(Caller caller, Letters letters, AuditTrail audit) {
        this.caller = caller;
        this.letters = letters;
        this.audit = audit;
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
                letters.verifyAt(letter, content).orElseThrow());
    }
}
