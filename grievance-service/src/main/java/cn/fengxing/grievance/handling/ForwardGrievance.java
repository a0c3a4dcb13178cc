package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner passes a case to the next hop, with a remark that the worker sees. */
@ApplicationScoped
public class ForwardGrievance {

    private final CaseStep steps;
    private final Routing routing;

    ForwardGrievance(CaseStep steps, Routing routing) {
        this.steps = steps;
        this.routing = routing;
    }

    public void forward(UUID id, @Nullable String ifMatch, String remark) {
        steps.byHandler(
                id,
                ifMatch,
                Action.FORWARD,
                remark,
                (grievance, deadlines, secret) -> grievance.forward(routing.next(grievance), deadlines, secret));
    }
}
