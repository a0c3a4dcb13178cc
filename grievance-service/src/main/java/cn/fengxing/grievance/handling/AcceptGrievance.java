package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.table.Action;
import cn.fengxing.grievance.limit.Limits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner takes a case on; the time to settle it begins. */
@ApplicationScoped
public class AcceptGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Limits limits;

    AcceptGrievance(CaseAccess access, Grievances grievances, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.limits = limits;
    }

    @Transactional
    public void accept(UUID id, @Nullable String ifMatch) {
        Grievance grievance = access.forHandler(id, ifMatch, Action.ACCEPT);
        grievances.record(grievance, grievance.accept(limits.now()));
    }
}
