package cn.fengxing.grievance.deadline;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.operations.Operators;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may set limits; whoever does goes on record. */
@ApplicationScoped
class LimitGuard {

    private static final String SET_LIMIT = "set-limit";

    private final Caller caller;
    private final Operators operators;
    private final AuditTrail audit;

    LimitGuard(Caller caller, Operators operators, AuditTrail audit) {
        this.caller = caller;
        this.operators = operators;
        this.audit = audit;
    }

    /** @param organisationId null for the province's limits, which the administrators at its root set */
    void admit(@Nullable UUID organisationId) {
        if (organisationId == null) {
            operators.admit(SET_LIMIT, Role.ORG_ADMIN);
        } else {
            caller.require(organisationId, Role.ORG_ADMIN);
            audit.record(SET_LIMIT, "organisation", organisationId.toString(), null);
        }
    }
}
