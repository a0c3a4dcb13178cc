package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner says how the case is settled; the worker is asked whether that is so. */
@ApplicationScoped
public class ProposeResolution {

    private final CaseStep steps;

    ProposeResolution(CaseStep steps) {
        this.steps = steps;
    }

    public void propose(UUID id, @Nullable String ifMatch, Outcome outcome, String answer) {
        steps.byHandler(
                id,
                ifMatch,
                Action.PROPOSE,
                answer,
                (grievance, deadlines, secret) -> grievance.propose(outcome, deadlines, secret));
    }
}
