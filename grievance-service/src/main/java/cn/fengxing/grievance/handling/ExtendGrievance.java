package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.channel.table.Action;
import cn.fengxing.grievance.limit.Limits;
import cn.fengxing.grievance.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The owner takes more time, once and with a reason that the worker sees. */
@ApplicationScoped
public class ExtendGrievance {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Statements statements;
    private final Limits limits;

    ExtendGrievance(CaseAccess access, Grievances grievances, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void extend(UUID id, @Nullable String ifMatch, int workingDays, String reason) {
        Grievance grievance = access.forHandler(id, ifMatch, Action.EXTEND);
        byte[] secret = statements.sealNote(grievance.id(), reason);
        grievances.record(grievance, grievance.extend(workingDays, limits.now(), secret));
    }
}
