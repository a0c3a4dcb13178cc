package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** It is mended, says who was to do it, with a photo; now its reporters are asked. */
@ApplicationScoped
public class FixHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final AskedReporters asked;
    private final Notes notes;
    private final HazardLimits limits;

    FixHazard(HazardAccess access, Hazards hazards, AskedReporters asked, Notes notes, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.asked = asked;
        this.notes = notes;
        this.limits = limits;
    }

    @Transactional
    public void fix(Seen seen, FixHazardRequest request) {
        HazardWording.requireOfThings("note", request.note());
        Hazard hazard = access.forAssignee(seen, "fix");
        HazardDeadlines at = limits.now();
        hazards.record(hazard, hazard.fix(at, notes.seal(hazard, request.note())));
        asked.ask(hazard, request.photoIds(), at.now());
    }
}
