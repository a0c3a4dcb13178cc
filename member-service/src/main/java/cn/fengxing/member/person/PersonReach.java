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
        @Nullable UUID contact = person.contactBranchId();
        @Nullable String division = person.divisionCode();
        if (contact != null && (person.placed() || caller.reaches(contact, roles))) {
            caller.require(contact, roles);
        } else if (division != null) {
            caller.requireDivision(division, roles);
        } else {
            throw CommonProblems.notFound();
        }
    }
}
