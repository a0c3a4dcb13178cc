package cn.fengxing.grievance.handover;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.grievance.channel.Grievances;
import cn.fengxing.grievance.handler.Handlers;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Cases that the caller handles, where handlers are named. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HandledCases {

    static final Role[] ROLES = {Role.BRANCH_SECRETARY, Role.ADVISER, Role.REGULATOR, Role.ORG_ADMIN};

    private final CaseAccess access;
    private final Grievances grievances;
    private final Caller caller;

    HandledCases(CaseAccess access, Grievances grievances, Caller caller) {
        this.access = access;
        this.grievances = grievances;
        this.caller = caller;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403 without such a role, 404 for a case that has no named handlers or is not the caller's */
    Grievance handled(UUID id, String purpose) {
        caller.requireAny(ROLES);
        CaseAccess.Opened opened = access.open(id, purpose);
        boolean handles = opened.standing() == Standing.CONFIDANT || opened.standing() == Standing.AUTHORITY;
        if (!handles || !Handlers.areNamedFor(opened.grievance())) {
            throw CommonProblems.notFound();
        }
        return opened.grievance();
    }

    Grievance known(UUID id) {
        return grievances.findByIdOptional(id).orElseThrow(CommonProblems::notFound);
    }
}
