package cn.fengxing.grievance.consent;

import cn.fengxing.grievance.access.CaseAccess;
import cn.fengxing.grievance.access.Standing;
import cn.fengxing.grievance.channel.Grievance;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The case of the worker who calls. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OwnCase {

    private final CaseAccess access;

    OwnCase(CaseAccess access) {
        this.access = access;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, or 404 for a case that is not the caller's own */
    Grievance open(UUID id) {
        CaseAccess.Opened opened = access.open(id, CaseAccess.OPEN);
        if (opened.standing() != Standing.WORKER) {
            throw CommonProblems.notFound();
        }
        return opened.grievance();
    }
}
