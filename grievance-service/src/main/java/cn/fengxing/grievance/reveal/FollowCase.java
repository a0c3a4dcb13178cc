package cn.fengxing.grievance.reveal;

import cn.fengxing.grievance.channel.Entry;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances.CaseChanged;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.handler.HandlersChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A consent is for one stay of the case: it ends when the case leaves it or closes, and follows its handlers meanwhile. */
@ApplicationScoped
class FollowCase {

    private final Consents consents;
    private final Reveals reveals;

    FollowCase(Consents consents, Reveals reveals) {
        this.consents = consents;
        this.reveals = reveals;
    }

    void follow(@Observes CaseChanged changed) {
        Grievance grievance = changed.grievance();
        Entry entry = changed.change().entry();
        if (entry == null || entry.hop().knowsWorker()) {
            return; // nothing happened, or where it lay nobody needed a consent
        }
        consents.openOf(grievance.id()).stream()
                .filter(each -> grievance.status() == Status.CLOSED
                        || !each.stayId().equals(grievance.stay().aliasId()))
                .forEach(reveals::end);
    }

    void follow(@Observes HandlersChanged changed) {
        reveals.announceAnew(changed.grievanceId());
    }
}
