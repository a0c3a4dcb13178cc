package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.table.Action;
import cn.fengxing.grievance.limit.Limits;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner turns the worker away, with the reason and where to go instead. */
@ApplicationScoped
public class RefuseGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Statements statements;
    private final Limits limits;

    RefuseGrievance(CaseAccess access, Grievances grievances, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void refuse(UUID id, @Nullable String ifMatch, Outcome outcome, String reason) {
        Grievance grievance = access.forHandler(id, ifMatch, Action.REFUSE);
        byte[] secret = statements.sealNote(grievance.id(), reason);
        grievances.record(grievance, grievance.refuse(outcome, limits.now(), secret));
    }
}
