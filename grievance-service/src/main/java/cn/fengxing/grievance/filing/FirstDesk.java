package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.access.Ties;
import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.knownperson.KnownPerson;
import cn.fengxing.grievance.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose desk a new case comes to, by when, and who is kept away from it. */
@ApplicationScoped
class FirstDesk {

    private final Routing routing;
    private final Limits limits;
    private final Ties ties;

    FirstDesk(Routing routing, Limits limits, Ties ties) {
        this.routing = routing;
        this.limits = limits;
        this.ties = ties;
    }

    Desk of(KnownPerson worker, Priority priority, @Nullable UUID platformId, String divisionCode) {
        return priority == Priority.URGENT_SAFETY
                ? routing.dutyDesk(divisionCode)
                : routing.branchOf(worker, platformId, divisionCode);
    }

    /** The companies of the worker's chain, and the one complained of, never handle the case as anything but themselves. */
    void keepAway(UUID grievanceId, @Nullable UUID platformId, KnownPerson worker) {
        ties.keep(grievanceId, platformId, worker.platformId(), worker.partnerId());
    }

    Deadlines deadlines() {
        return limits.now();
    }
}
