package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner gives a case back as misrouted; a committee finds the right organisation. */
@ApplicationScoped
public class ReturnGrievance {

    private final CaseStep steps;
    private final Routing routing;

    ReturnGrievance(CaseStep steps, Routing routing) {
        this.steps = steps;
        this.routing = routing;
    }

    public void giveBack(UUID id, @Nullable String ifMatch, String reason) {
        steps.byHandler(
                id,
                ifMatch,
                Action.RETURN,
                reason,
                (grievance, deadlines, secret) -> grievance.giveBack(routing.committee(grievance), deadlines, secret));
    }
}
