package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads reports: one's own, or those of a place that one looks after. */
@ApplicationScoped
public class HazardReads {

    private final Hazards hazards;
    private final Reporters reporters;
    private final Caller caller;

    HazardReads(Hazards hazards, Reporters reporters, Caller caller) {
        this.hazards = hazards;
        this.reporters = reporters;
        this.caller = caller;
    }

    @Transactional
    public HazardView get(UUID id) {
        UUID me = caller.personId();
        Hazard hazard = hazards.get(id);
        boolean own = reporters.reported(me, hazard);
        if (!own && !caller.reaches(hazard.organisationId(), Role.COMMUNITY_WORKER, Role.REGULATOR)) {
            throw CommonProblems.notFound();
        }
        return hazard.view();
    }

    @Transactional
    public Page<HazardView> unverified(UUID organisationId, PageRequest page) {
        caller.require(organisationId, Role.COMMUNITY_WORKER, Role.REGULATOR);
        return hazards.unverified(organisationId, page);
    }
}
