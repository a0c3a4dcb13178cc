package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads reports: one's own, or those of a place that one looks after. */
@ApplicationScoped
public class HazardReads {

    private final Hazards hazards;
    private final PersonalData personalData;
    private final Caller caller;

    HazardReads(Hazards hazards, PersonalData personalData, Caller caller) {
        this.hazards = hazards;
        this.personalData = personalData;
        this.caller = caller;
    }

    @Transactional
    public HazardView get(UUID id) {
        String me = caller.personId().toString();
        Hazard hazard = hazards.get(id);
        boolean own = personalData
                .open(id, ReportHazard.REPORTER, hazard.reporter())
                .filter(me::equals)
                .isPresent();
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
