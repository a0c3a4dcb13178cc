package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Assignee;
import cn.fengxing.grievance.hazard.AssigneeKind;
import cn.fengxing.grievance.hazard.HazardRejected;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.routing.Responsible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** To whom mending can be given. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MendingTakers {

    private final Responsible responsible;
    private final Reporters reporters;

    MendingTakers(Responsible responsible, Reporters reporters) {
        this.responsible = responsible;
        this.reporters = reporters;
    }

    /** Teams and helpers are known to other services; here their ids are taken as given. */
    Assignee find(AssigneeKind kind, UUID id) {
        return switch (kind) {
            case ORGANISATION -> {
                if (!responsible.exists(id)) {
                    throw new HazardRejected.UnfitTaker();
                }
                yield Assignee.organisation(id);
            }
            case TEAM -> Assignee.team(id);
            case HELPER -> Assignee.helper(reporters.index(id));
        };
    }
}
