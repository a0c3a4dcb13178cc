package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner takes a case on; the time to settle it begins. */
@ApplicationScoped
public class AcceptGrievance {

    private final CaseStep steps;

    AcceptGrievance(CaseStep steps) {
        this.steps = steps;
    }

    public void accept(UUID id, @Nullable String ifMatch) {
        steps.byHandler(id, ifMatch, Action.ACCEPT, Grievance::accept);
    }
}
