package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.step.CaseStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker takes the case back. */
@ApplicationScoped
public class WithdrawGrievance {

    private final CaseStep steps;

    WithdrawGrievance(CaseStep steps) {
        this.steps = steps;
    }

    public void withdraw(UUID id, @Nullable String ifMatch) {
        steps.byWorker(id, ifMatch, Grievance::withdraw);
    }
}
