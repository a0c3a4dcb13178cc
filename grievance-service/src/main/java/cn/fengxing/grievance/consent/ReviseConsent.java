package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.reveal.Consent;
import cn.fengxing.grievance.reveal.Consents;
import cn.fengxing.grievance.reveal.Reveals;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The worker says whether anybody pressed for a consent, or takes it back. */
@ApplicationScoped
public class ReviseConsent {

    private final OwnCase ownCase;
    private final Consents consents;
    private final Reveals reveals;

    ReviseConsent(OwnCase ownCase, Consents consents, Reveals reveals) {
        this.ownCase = ownCase;
        this.consents = consents;
        this.reveals = reveals;
    }

    /** A yes cancels quietly: whoever looks over the worker's shoulder sees no difference. */
    @Transactional
    public void answerPressure(UUID id, UUID consentId, boolean pressed) {
        consents.answerPressure(own(id, consentId).id(), pressed);
    }

    /** Before it has effect, or for the future. */
    @Transactional
    public void takeBack(UUID id, UUID consentId) {
        Consent consent = own(id, consentId);
        if (consent.endedAt() == null) {
            reveals.end(consent);
        }
    }

    private Consent own(UUID id, UUID consentId) {
        return consents.find(ownCase.open(id).id(), consentId).orElseThrow(CommonProblems::notFound);
    }
}
