package cn.fengxing.member.staff;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.grant.Grants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens an account for somebody who will hold a role at an organisation that the caller administers. */
@ApplicationScoped
public class AppointStaff {

    private final Caller caller;
    private final StaffAccounts accounts;
    private final Grants grants;
    private final AuditTrail audit;

    AppointStaff(Caller caller, StaffAccounts accounts, Grants grants, AuditTrail audit) {
        this.caller = caller;
        this.accounts = accounts;
        this.grants = grants;
        this.audit = audit;
    }

    @Transactional
    public StaffView appoint(StaffRequest request) {
        caller.require(request.grant().organisationId(), Role.ORG_ADMIN);
        request.grant().check();
        if (accounts.taken(request.username())) {
            throw new FieldRejected("username", "username-taken");
        }
        var personId =
                accounts.open(request.username(), request.password(), true).id();
        audit.record(
                "appoint-staff",
                "person",
                personId.toString(),
                request.grant().role().name());
        return new StaffView(personId, request.username(), grants.add(personId, request.grant(), caller.personId()));
    }
}
