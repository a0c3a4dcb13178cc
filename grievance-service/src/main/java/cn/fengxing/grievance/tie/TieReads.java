package cn.fengxing.grievance.tie;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads ties: one's own, also those that others recorded; or those recorded at an organisation. */
@ApplicationScoped
public class TieReads {

    /** Who handles cases or finds them a place, outside the companies. */
    static final Role[] OFFICERS = {
        Role.BRANCH_SECRETARY, Role.ADVISER, Role.ORG_ADMIN, Role.REGULATOR, Role.COMMUNITY_WORKER, Role.DUTY_OFFICER
    };

    private final DeclaredTies ties;
    private final Caller caller;

    TieReads(DeclaredTies ties, Caller caller) {
        this.ties = ties;
        this.caller = caller;
    }

    @Transactional
    public Page<TieView> list(@Nullable UUID organisationId, PageRequest page) {
        if (organisationId == null) {
            caller.requireAny(OFFICERS);
            return ties.of(caller.personId(), page);
        }
        caller.require(organisationId, Role.ORG_ADMIN);
        return ties.recordedAt(organisationId, page);
    }
}
