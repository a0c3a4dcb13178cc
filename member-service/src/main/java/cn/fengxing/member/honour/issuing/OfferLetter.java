package cn.fengxing.member.honour.issuing;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.honour.letter.Letter;
import cn.fengxing.member.honour.letter.LetterContent;
import cn.fengxing.member.honour.letter.LetterView;
import cn.fengxing.member.honour.letter.Letters;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;

/** An organisation offers a letter; the person is told and decides. */
@ApplicationScoped
public class OfferLetter {

    private final Issuers issuers;
    private final Letters letters;
    private final SendNotice sendNotice;
    private final AuditTrail audit;
    private final Clock clock;

    OfferLetter(Issuers issuers, Letters letters, SendNotice sendNotice, AuditTrail audit, Clock clock) {
        this.issuers = issuers;
        this.letters = letters;
        this.sendNotice = sendNotice;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public LetterView offer(OfferLetterRequest request) {
        OrganisationPlace signer = issuers.requireSigner(request.organisationId());
        issuers.requireHolder(request.kind(), request.personId());
        Letter letter = Letter.offered(
                request.kind(), signer.id(), Objects.requireNonNull(signer.divisionCode()), Today.by(clock));
        LetterContent content =
                LetterContent.offered(request.personId(), request.citation().strip());
        letters.seal(letter, content);
        letters.persistAndFlush(letter);
        sendNotice.to(request.personId(), NoticeKind.HONOUR_OFFERED, letter.id(), clock.instant());
        audit.record("offer-letter", "letter", letter.id().toString(), null);
        return LetterView.open(letter, content, letters);
    }
}
