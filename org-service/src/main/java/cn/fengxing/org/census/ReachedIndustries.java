package cn.fengxing.org.census;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.organisation.Industry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** Of which industries the caller reaches the companies of a division: a committee of all, a regulator of its own. */
@ApplicationScoped
public class ReachedIndustries {

    private final Caller caller;

    ReachedIndustries(Caller caller) {
        this.caller = caller;
    }

    /** Empty if none, or if the caller has none of the roles. */
    public Set<String> within(String divisionCode, Role... roles) {
        return Arrays.stream(Industry.values())
                .map(Enum::name)
                .filter(industry -> caller.reaches(LedgerEntry.place(new UUID(0, 0), divisionCode, industry), roles))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @throws cn.fengxing.kit.problem.Rejected 401, 403 or 404, as {@link Caller#require}
     */
    public Set<String> required(String divisionCode, Role... roles) {
        caller.requireAny(roles);
        Set<String> reached = within(divisionCode, roles);
        if (reached.isEmpty()) {
            throw CommonProblems.notFound();
        }
        return reached;
    }
}
