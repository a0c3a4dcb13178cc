package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.limit.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker says that the case is settled, and how well. */
@ApplicationScoped
public class ConfirmResolution {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Limits limits;

    ConfirmResolution(CaseAccess access, Grievances grievances, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.limits = limits;
    }

    @Transactional
    public void confirm(UUID id, @Nullable String ifMatch, @Nullable Outcome outcome, int rating) {
        Grievance grievance = access.forWorker(id, ifMatch);
        grievances.record(grievance, grievance.confirm(outcome, rating, limits.now()));
    }
}
