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

/** The owner passes a case to the next hop, with a summary that the worker sees. */
@ApplicationScoped
public class ForwardGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Routing routing;
    private final Statements statements;
    private final Limits limits;

    ForwardGrievance(CaseAccess access, Grievances grievances, Routing routing, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.routing = routing;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void forward(UUID id, @Nullable String ifMatch, String summary) {
        Grievance grievance = access.forHandler(id, ifMatch, Action.FORWARD);
        byte[] secret = statements.sealNote(grievance.id(), summary);
        grievances.record(grievance, grievance.forward(routing.next(grievance), limits.now(), secret));
    }
}
