package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A committee names the organisation that a case belongs to. */
@ApplicationScoped
public class AssignGrievance {

    private final CaseStep steps;
    private final Routing routing;

    AssignGrievance(CaseStep steps, Routing routing) {
        this.steps = steps;
        this.routing = routing;
    }

    public void assign(UUID id, @Nullable String ifMatch, UUID organisationId, String reason) {
        steps.byHandler(id, ifMatch, Action.ASSIGN, reason, (grievance, deadlines, secret) -> {
            grievance.requireDispatching();
            return grievance.assign(routing.named(grievance, organisationId), deadlines, secret);
        });
    }
}
