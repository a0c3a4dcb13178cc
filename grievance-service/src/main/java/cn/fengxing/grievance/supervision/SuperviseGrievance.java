package cn.fengxing.grievance.supervision;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.deadline.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The department above takes a case over (督办), also before the one below is late. */
@ApplicationScoped
public class SuperviseGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Routing routing;
    private final Statements statements;
    private final Limits limits;

    SuperviseGrievance(
            CaseAccess access, Grievances grievances, Routing routing, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.routing = routing;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void supervise(UUID id, @Nullable String ifMatch, String reason) {
        Grievance grievance = access.forSupervisor(id, ifMatch, routing::superiorOf);
        byte[] secret = statements.sealNote(id, reason);
        grievances.record(grievance, grievance.supervise(routing.superiorOf(grievance), limits.now(), secret));
    }
}
