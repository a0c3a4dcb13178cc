package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.limit.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker takes the case back. */
@ApplicationScoped
public class WithdrawGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Limits limits;

    WithdrawGrievance(CaseAccess access, Grievances grievances, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.limits = limits;
    }

    @Transactional
    public void withdraw(UUID id, @Nullable String ifMatch) {
        Grievance grievance = access.forWorker(id, ifMatch);
        grievances.record(grievance, grievance.withdraw(limits.now()));
    }
}
