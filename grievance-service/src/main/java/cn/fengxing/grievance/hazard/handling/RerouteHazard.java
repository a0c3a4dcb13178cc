package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardRejected;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.grievance.routing.Responsible;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Another organisation answers for the place. */
@ApplicationScoped
public class RerouteHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final Responsible responsible;
    private final Notes notes;
    private final HazardLimits limits;

    RerouteHazard(HazardAccess access, Hazards hazards, Responsible responsible, Notes notes, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.responsible = responsible;
        this.notes = notes;
        this.limits = limits;
    }

    @Transactional
    public void reroute(Seen seen, RerouteHazardRequest request) {
        HazardWording.requireOfThings("note", request.note());
        Hazard hazard = access.forHandler(seen, "reroute");
        if (!responsible.isFit(request.organisationId(), hazard.divisionCode())) {
            throw new HazardRejected.UnfitTaker();
        }
        hazards.record(
                hazard, hazard.reroute(request.organisationId(), limits.now(), notes.seal(hazard, request.note())));
    }
}
