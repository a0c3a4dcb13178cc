package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.reveal.Consent;
import cn.fengxing.grievance.reveal.Consents;
import cn.fengxing.grievance.reveal.KnownWorker;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads who asked, and what came of it. */
@ApplicationScoped
public class IdentityReads {

    private final CaseAccess access;
    private final IdentityRequests requests;
    private final Consents consents;
    private final KnownWorker knownWorker;

    IdentityReads(CaseAccess access, IdentityRequests requests, Consents consents, KnownWorker knownWorker) {
        this.access = access;
        this.requests = requests;
        this.consents = consents;
        this.knownWorker = knownWorker;
    }

    /** The worker all of it; who knows the worker anyway, or visits, nothing. */
    @Transactional
    public IdentityView of(UUID id) {
        CaseAccess.Opened opened = access.open(id, "open-identity");
        Grievance grievance = opened.grievance();
        return switch (opened.standing()) {
            case WORKER ->
                new IdentityView(
                        requests.of(grievance.id()),
                        consents.of(grievance.id()).stream()
                                .map(IdentityReads::given)
                                .toList(),
                        null,
                        null,
                        false);
            case COMPANY, AUTHORITY -> forOwner(grievance, opened.standing() == Standing.AUTHORITY);
            case CONFIDANT, DISPATCHER, VISITOR -> throw CommonProblems.notFound();
        };
    }

    private IdentityView forOwner(Grievance grievance, boolean authority) {
        boolean pressed =
                authority && consents.of(grievance.id()).stream().anyMatch(each -> Boolean.TRUE.equals(each.pressed()));
        return new IdentityView(
                requests.of(grievance.id()).stream()
                        .filter(each -> each.organisationId().equals(grievance.ownerId()))
                        .toList(),
                List.of(),
                knownWorker.of(grievance).orElse(null),
                knownWorker.statedIn(grievance).orElse(null),
                pressed);
    }

    /** What was cancelled because somebody pressed shows as waiting until its day is over, like any other. */
    private static IdentityView.Given given(Consent consent) {
        IdentityView.State state = consent.endedAt() != null
                ? IdentityView.State.ENDED
                : consent.startedAt() == null ? IdentityView.State.WAITING : IdentityView.State.IN_EFFECT;
        return new IdentityView.Given(
                consent.id(),
                consent.organisationId(),
                consent.hop(),
                consent.textVersion(),
                consent.givenAt(),
                consent.effectiveAt(),
                state,
                consent.pressed() != null,
                consent.endedAt());
    }
}
