package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.limit.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker says that the case is not settled; it goes to the next hop. */
@ApplicationScoped
public class DisputeResolution {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Routing routing;
    private final Statements statements;
    private final Limits limits;

    DisputeResolution(CaseAccess access, Grievances grievances, Routing routing, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.routing = routing;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void dispute(UUID id, @Nullable String ifMatch, String reason) {
        Grievance grievance = access.forWorker(id, ifMatch);
        byte[] secret = statements.sealNote(grievance.id(), reason);
        grievances.record(
                grievance,
                grievance.dispute(grievance.hop().isLast() ? null : routing.next(grievance), limits.now(), secret));
    }
}
