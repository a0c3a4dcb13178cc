package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker says that the case is settled, and how well. */
@ApplicationScoped
public class ConfirmResolution {

    private final CaseStep steps;

    ConfirmResolution(CaseStep steps) {
        this.steps = steps;
    }

    public void confirm(UUID id, @Nullable String ifMatch, @Nullable Outcome outcome, int rating) {
        steps.byWorker(id, ifMatch, (grievance, deadlines) -> grievance.confirm(outcome, rating, deadlines));
    }
}
