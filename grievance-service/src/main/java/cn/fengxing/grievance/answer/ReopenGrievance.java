package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker says that a closed case is not settled after all. */
@ApplicationScoped
public class ReopenGrievance {

    private final CaseStep steps;

    ReopenGrievance(CaseStep steps) {
        this.steps = steps;
    }

    public void reopen(UUID id, @Nullable String ifMatch, String reason) {
        steps.byWorker(id, ifMatch, reason, Grievance::reopen);
    }
}
