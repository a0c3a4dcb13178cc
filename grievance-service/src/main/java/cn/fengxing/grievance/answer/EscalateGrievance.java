package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker does not accept a refusal; the case goes to the next hop. */
@ApplicationScoped
public class EscalateGrievance {

    private final CaseStep steps;
    private final Routing routing;

    EscalateGrievance(CaseStep steps, Routing routing) {
        this.steps = steps;
        this.routing = routing;
    }

    public void escalate(UUID id, @Nullable String ifMatch, String reason) {
        steps.byWorker(
                id,
                ifMatch,
                reason,
                (grievance, deadlines, secret) -> grievance.escalate(routing.next(grievance), deadlines, secret));
    }
}
