package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker says that the case is not settled; it goes to the next hop. */
@ApplicationScoped
public class DisputeResolution {

    private final CaseStep steps;
    private final Routing routing;

    DisputeResolution(CaseStep steps, Routing routing) {
        this.steps = steps;
        this.routing = routing;
    }

    public void dispute(UUID id, @Nullable String ifMatch, String reason) {
        steps.byWorker(
                id,
                ifMatch,
                reason,
                (grievance, deadlines, secret) -> grievance.dispute(
                        grievance.hop().isLast() ? null : routing.next(grievance), deadlines, secret));
    }
}
