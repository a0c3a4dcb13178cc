package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner takes more time, once and with a reason that the worker sees. */
@ApplicationScoped
public class ExtendGrievance {

    private final CaseStep steps;

    ExtendGrievance(CaseStep steps) {
        this.steps = steps;
    }

    public void extend(UUID id, @Nullable String ifMatch, int workingDays, String reason) {
        steps.byHandler(
                id,
                ifMatch,
                Action.EXTEND,
                reason,
                (grievance, deadlines, secret) -> grievance.extend(workingDays, deadlines, secret));
    }
}
