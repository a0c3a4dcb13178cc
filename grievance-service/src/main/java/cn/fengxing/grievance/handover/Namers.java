package cn.fengxing.grievance.handover;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.handler.Handlers;
import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Who names handlers without being one: the branch's secretary, or the administrator of the department. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Namers {

    private final Caller caller;
    private final Admission admission;
    private final Statements statements;

    Namers(Caller caller, Admission admission, Statements statements) {
        this.caller = caller;
        this.admission = admission;
        this.statements = statements;
    }

    boolean mayName(Grievance grievance) {
        return Handlers.areNamedFor(grievance)
                && isNamerAt(grievance.ownerId(), grievance.hop() == Hop.BRANCH)
                && !admission.isTiedTo(grievance)
                && !grievance.filing().isBy(statements.filerIndexes(caller.personId()));
    }

    private boolean isNamerAt(UUID organisationId, boolean branch) {
        return branch
                ? caller.organisations(Role.BRANCH_SECRETARY).contains(organisationId)
                : caller.reaches(organisationId, Role.ORG_ADMIN);
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403, or 404 for an organisation at which the caller names nobody */
    void require(UUID organisationId) {
        caller.requireAny(Role.BRANCH_SECRETARY, Role.ORG_ADMIN);
        if (!caller.organisations(Role.BRANCH_SECRETARY).contains(organisationId)
                && !caller.reaches(organisationId, Role.ORG_ADMIN)) {
            throw CommonProblems.notFound();
        }
    }
}
