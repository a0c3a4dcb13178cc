package cn.fengxing.member.person;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places a person in a branch; the caller's role reaches where the person is and where the person goes. */
@ApplicationScoped
public class PlacePerson {

    private static final Role[] PLACERS = {Role.BRANCH_SECRETARY, Role.ORG_ADMIN};

    private final Caller caller;
    private final PersonReach reach;
    private final People people;
    private final Branches branches;
    private final AuditTrail audit;

    PlacePerson(Caller caller, PersonReach reach, People people, Branches branches, AuditTrail audit) {
        this.caller = caller;
        this.reach = reach;
        this.people = people;
        this.branches = branches;
        this.audit = audit;
    }

    @Transactional
    public PersonReads.Versioned place(UUID personId, @Nullable String ifMatch, PlaceRequest request) {
        caller.requireAny(PLACERS);
        Person person = people.locked(personId).orElseThrow(CommonProblems::notFound);
        reach.require(person, PLACERS);
        caller.require(request.branchId(), PLACERS);
        EntityTags.requireMatch(ifMatch, person.version());
        if (!branches.takesPeople(request.branchId())) {
            throw new FieldRejected("branchId", "not-a-branch");
        }
        person.placeIn(request.branchId());
        people.announce(person);
        branches.recordPlacement(personId, request.branchId(), caller.personId());
        audit.record("place-person", "person", personId.toString(), null);
        return new PersonReads.Versioned(people.masked(person), person.version());
    }
}
