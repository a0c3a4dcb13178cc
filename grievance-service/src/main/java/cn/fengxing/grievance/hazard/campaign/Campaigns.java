package cn.fengxing.grievance.hazard.campaign;

import static cn.fengxing.kit.caller.Role.COMMUNITY_WORKER;
import static cn.fengxing.kit.caller.Role.ORG_ADMIN;
import static cn.fengxing.kit.caller.Role.PLATFORM_OFFICER;
import static cn.fengxing.kit.caller.Role.REGULATOR;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The campaigns, and who runs them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {

    static final Role[] RUNNERS = {ORG_ADMIN, COMMUNITY_WORKER, REGULATOR, PLATFORM_OFFICER};

    private final Caller caller;

    Campaigns(Caller caller) {
        this.caller = caller;
    }

    /** For who runs it. */
    Campaign run(UUID id) {
        caller.requireAny(RUNNERS);
        Campaign campaign = findByIdOptional(id).orElseThrow(CommonProblems::notFound);
        caller.require(campaign.organisationId(), RUNNERS);
        return campaign;
    }
}
