package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardCredit;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.HazardCredits;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whoever answers for the place has seen that the report is true: from now on it is to be mended. */
@ApplicationScoped
public class VerifyHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final HazardCredits credits;
    private final HazardLimits limits;

    VerifyHazard(HazardAccess access, Hazards hazards, HazardCredits credits, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.credits = credits;
        this.limits = limits;
    }

    @Transactional
    public void verify(Seen seen, VerifyHazardRequest request) {
        HazardWording.requireOfThings("summary", request.summary());
        Hazard hazard = access.forHandler(seen, "verify");
        List<HazardCredit> owed = credits.of(hazard);
        hazards.record(hazard, hazard.verify(request.summary(), owed, limits.now()));
    }
}
