package cn.fengxing.member.person;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether the caller is responsible for a person: through the person's branch, or, before there is one, through the place. */
@ApplicationScoped
public class PersonReach {

    private final Caller caller;

    PersonReach(Caller caller) {
        this.caller = caller;
    }

    /**
     * @throws cn.fengxing.kit.problem.Rejected 401, 403 or 404 as {@link Caller#require}
     */
    void require(Person person, Role... roles) {
        caller.requireAny(roles);
        if (!reaches(person, roles)) {
            throw CommonProblems.notFound();
        }
    }

    public boolean reaches(Person person, Role... roles) {
        @Nullable UUID contact = person.contactBranchId();
        @Nullable String division = person.divisionCode();
        if (contact != null && (person.placed() || caller.reaches(contact, roles))) {
            return caller.reaches(contact, roles);
        }
        return division != null && caller.reachesDivision(division, roles);
    }
}
