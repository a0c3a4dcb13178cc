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

/** The owner says how the case is settled; the worker is asked whether that is so. */
@ApplicationScoped
public class ProposeResolution {

    private final CaseAccess access;
    private final Grievances grievances;
    private final Statements statements;
    private final Limits limits;

    ProposeResolution(CaseAccess access, Grievances grievances, Statements statements, Limits limits) {
        this.access = access;
        this.grievances = grievances;
        this.statements = statements;
        this.limits = limits;
    }

    @Transactional
    public void propose(UUID id, @Nullable String ifMatch, Outcome outcome, String answer) {
        Grievance grievance = access.forHandler(id, ifMatch, Action.PROPOSE);
        byte[] secret = statements.sealNote(grievance.id(), answer);
        grievances.record(grievance, grievance.propose(outcome, limits.now(), secret));
    }
}
