package cn.fengxing.member.care;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who runs a programme: those with a role at its very organisation. Who stands above it sees figures and no list, so reach does not
 * count here.
 */
@ApplicationScoped
public class CareRunners {

    private static final Role[] RUNNERS = {Role.ORG_ADMIN, Role.COMMUNITY_WORKER};

    private final Caller caller;
    private final OrganisationTree tree;

    CareRunners(Caller caller, OrganisationTree tree) {
        this.caller = caller;
        this.tree = tree;
    }

    /** @throws cn.fengxing.kit.problem.Rejected 401, 403, or 404 for another organisation's */
    public void require(UUID organisationId) {
        requireAny();
        UUID now = tree.successor(organisationId).orElseThrow(CommonProblems::notFound);
        boolean here = caller.organisations(RUNNERS).contains(now) && caller.reaches(now, RUNNERS);
        if (!here) {
            throw CommonProblems.notFound();
        }
    }

    /** Before anything is looked up. */
    public void requireAny() {
        caller.requireAny(RUNNERS);
    }
}
