package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.table.Action;
import cn.fengxing.grievance.limit.Limits;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A committee names the organisation that a case belongs to. */
@ApplicationScoped
public class AssignGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Routing routing;
    private final Statements statements;
    private final Limits limits;

    AssignGrievance(CaseAccess access, Grievances grievances, Routing routing, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.routing = routing;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void assign(UUID id, @Nullable String ifMatch, UUID organisationId, String reason) {
        Grievance grievance = access.forHandler(id, ifMatch, Action.ASSIGN);
        grievance.requireDispatching();
        byte[] secret = statements.sealNote(grievance.id(), reason);
        grievances.record(grievance, grievance.assign(routing.named(grievance, organisationId), limits.now(), secret));
    }
}
