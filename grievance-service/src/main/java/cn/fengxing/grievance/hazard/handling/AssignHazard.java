package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Assignee;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Somebody is to mend it; the time for that runs since it was verified. */
@ApplicationScoped
public class AssignHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final MendingTakers takers;
    private final Notes notes;
    private final HazardLimits limits;

    AssignHazard(HazardAccess access, Hazards hazards, MendingTakers takers, Notes notes, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.takers = takers;
        this.notes = notes;
        this.limits = limits;
    }

    @Transactional
    public void assign(Seen seen, AssignHazardRequest request) {
        HazardWording.requireOfThings("note", request.note());
        Hazard hazard = access.forHandler(seen, "assign");
        Assignee assignee = takers.find(request.kind(), request.id());
        hazards.record(hazard, hazard.assign(assignee, limits.now(), notes.seal(hazard, request.note())));
    }
}
