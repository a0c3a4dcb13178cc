package cn.fengxing.member.grant;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.person.People;
import cn.fengxing.member.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Gives, confirms and ends roles; the caller administers the organisation that the role is held at. */
@ApplicationScoped
public class GrantRole {

    private final Caller caller;
    private final People people;
    private final Grants grants;
    private final AuditTrail audit;

    GrantRole(Caller caller, People people, Grants grants, AuditTrail audit) {
        this.caller = caller;
        this.people = people;
        this.grants = grants;
        this.audit = audit;
    }

    @Transactional
    public GrantView give(UUID personId, GrantRequest request) {
        caller.require(request.organisationId(), Role.ORG_ADMIN);
        request.check();
        if (caller.personId().equals(personId)) {
            throw new GrantRejected.ToOneself();
        }
        if (people.living(personId).isEmpty()) {
            throw CommonProblems.notFound();
        }
        audit.record("grant-role", "person", personId.toString(), request.role().name());
        return grants.add(personId, request, caller.personId());
    }

    @Transactional
    public GrantView confirm(UUID personId, UUID grantId) {
        Grants.Stored grant = administered(personId, grantId);
        UUID second = caller.personId();
        if (second.equals(grant.grantedBy()) || second.equals(personId)) {
            throw new GrantRejected.SamePerson();
        }
        if (grant.grantedBy() != null && grants.dependsOn(second, grant.grantedBy())) {
            throw new GrantRejected.Dependent();
        }
        if (!grants.confirm(grantId, second)) {
            throw new GrantRejected.NothingToConfirm();
        }
        audit.record(
                "confirm-role",
                "person",
                personId.toString(),
                grant.view().role().name());
        return administered(personId, grantId).view();
    }

    /** Voids every token that may still carry the role. */
    @Transactional
    public void end(UUID personId, UUID grantId) {
        Grants.Stored grant = administered(personId, grantId);
        Person person = people.locked(personId).orElseThrow(CommonProblems::notFound);
        grants.end(grantId);
        person.voidTokens(Instant.now());
        people.announce(person);
        audit.record(
                "end-role", "person", personId.toString(), grant.view().role().name());
    }

    private Grants.Stored administered(UUID personId, UUID grantId) {
        caller.requireAny(Role.ORG_ADMIN);
        Grants.Stored grant = grants.find(personId, grantId).orElseThrow(CommonProblems::notFound);
        caller.require(grant.view().organisationId(), Role.ORG_ADMIN);
        return grant;
    }
}
