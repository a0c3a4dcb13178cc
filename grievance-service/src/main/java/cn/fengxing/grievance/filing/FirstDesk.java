package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.channel.Deadlines;
import cn.fengxing.grievance.channel.Desk;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.knownperson.KnownPerson;
import cn.fengxing.grievance.limit.Limits;
import cn.fengxing.grievance.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose desk a new case comes to, and by when. */
@ApplicationScoped
class FirstDesk {

    private final Routing routing;
    private final Limits limits;

    FirstDesk(Routing routing, Limits limits) {
        this.routing = routing;
        this.limits = limits;
    }

    Desk of(KnownPerson worker, Priority priority, @Nullable UUID platformId, String divisionCode) {
        return priority == Priority.URGENT_SAFETY
                ? routing.dutyDesk(divisionCode)
                : routing.branchOf(worker, platformId, divisionCode);
    }

    Deadlines deadlines() {
        return limits.now();
    }
}
