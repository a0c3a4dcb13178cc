package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets consents have effect when their day is over, if nobody pressed for them, and ends them. */
@ApplicationScoped
public class Reveals implements DueWork {

    private final Consents consents;
    private final AnnounceReveal announce;
    private final Grievances grievances;
    private final Limits limits;
    private final Clock clock;

    Reveals(Consents consents, AnnounceReveal announce, Grievances grievances, Limits limits, Clock clock) {
        this.consents = consents;
        this.announce = announce;
        this.grievances = grievances;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "identity-consents";
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return consents.earliestDue();
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<Consent> due = consents.claimDue(now, limit);
        due.forEach(consent -> settle(consent, now));
        return due.size();
    }

    /** Who was pressed has not agreed: to the organisation that looks like silence. */
    private void settle(Consent consent, Instant now) {
        Optional<Grievance> grievance = grievances
                .findByIdOptional(consent.grievanceId())
                .filter(each -> each.stay().aliasId().equals(consent.stayId()) && each.status() != Status.CLOSED);
        if (grievance.isEmpty() || Boolean.TRUE.equals(consent.pressed())) {
            consents.end(consent.id(), now);
            return;
        }
        consents.start(consent.id(), now);
        announce.given(consent, grievance.get());
        if (grievance.get().status() == Status.AWAITING_CONSENT) {
            grievances.record(grievance.get(), grievance.get().goOn(limits.at(now)));
        }
    }

    /** By the worker, or because the case has gone on. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void end(Consent consent) {
        consents.end(consent.id(), clock.instant());
        if (consent.hasEffect()) {
            announce.ended(consent);
        }
    }

    /** To other handlers than before. */
    void announceAnew(UUID grievanceId) {
        Grievance grievance = grievances.findById(grievanceId);
        consents.openOf(grievanceId).stream()
                .filter(Consent::hasEffect)
                .forEach(each -> announce.given(each, grievance));
    }
}
