package cn.fengxing.member.development.quota;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** A committee sets the quota of a division that it is responsible for, and sees what is used. */
@ApplicationScoped
public class SetQuota {

    private final Caller caller;
    private final Quotas quotas;
    private final AuditTrail audit;

    SetQuota(Caller caller, Quotas quotas, AuditTrail audit) {
        this.caller = caller;
        this.quotas = quotas;
        this.audit = audit;
    }

    @Transactional
    public QuotaView set(String divisionCode, int year, QuotaRequest request, @Nullable String ifMatch) {
        caller.requireDivision(divisionCode, Role.ORG_ADMIN);
        if (request.reserved() > request.total()) {
            throw new FieldRejected("reserved", "more-than-total");
        }
        quotas.set(divisionCode, year, request, ifMatch);
        audit.record("set-quota", "division", divisionCode, null);
        return quotas.find(divisionCode, year).orElseThrow();
    }

    @Transactional
    public QuotaView get(String divisionCode, int year) {
        caller.requireDivision(divisionCode, Role.ORG_ADMIN);
        return quotas.find(divisionCode, year).orElseThrow(CommonProblems::notFound);
    }
}
