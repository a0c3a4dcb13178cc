package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner turns the worker away, with the reason and where to go instead. */
@ApplicationScoped
public class RefuseGrievance {

    private final CaseStep steps;

    RefuseGrievance(CaseStep steps) {
        this.steps = steps;
    }

    public void refuse(UUID id, @Nullable String ifMatch, Outcome outcome, String reason) {
        steps.byHandler(
                id,
                ifMatch,
                Action.REFUSE,
                reason,
                (grievance, deadlines, secret) -> grievance.refuse(outcome, deadlines, secret));
    }
}
