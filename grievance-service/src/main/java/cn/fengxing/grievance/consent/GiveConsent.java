package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.reveal.Consent;
import cn.fengxing.grievance.reveal.Consents;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The worker agrees that whoever has the case now may know who it is, a day from now. */
@ApplicationScoped
public class GiveConsent {

    private static final Duration REVOCABLE = Duration.ofHours(24);

    private final OwnCase ownCase;
    private final Consents consents;
    private final IdentityRequests requests;
    private final IdentityTexts texts;
    private final StatedNames stated;

    GiveConsent(
            OwnCase ownCase, Consents consents, IdentityRequests requests, IdentityTexts texts, StatedNames stated) {
        this.ownCase = ownCase;
        this.consents = consents;
        this.requests = requests;
        this.texts = texts;
        this.stated = stated;
    }

    @Transactional
    public void give(UUID id, ConsentRequest request) {
        Grievance grievance = ownCase.open(id);
        texts.require(IdentityPurpose.CONSENT, request.textVersion(), "textVersion");
        requireAsked(grievance);
        UUID stay = grievance.stay().aliasId();
        if (consents.openAt(stay).isPresent()) {
            throw new ConsentRejected.GivenAlready();
        }
        Instant now = stated.now();
        consents.add(new Consent(
                Ids.next(),
                id,
                stay,
                grievance.hop(),
                grievance.ownerId(),
                request.textVersion(),
                now,
                now.plus(REVOCABLE),
                null,
                null,
                null,
                stated.by(grievance, request.stated()),
                0));
    }

    /** A company must have asked, and so given its undertaking; a department may be told without. */
    private void requireAsked(Grievance grievance) {
        boolean open = grievance.status() != Status.CLOSED
                && !grievance.hop().knowsWorker()
                && !grievance.stay().unrouted();
        if (!open || grievance.hop().isCompany() && !requests.hasAsked(grievance)) {
            throw new ConsentRejected.NotNow();
        }
    }
}
