package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A reporter says that it is not mended: whoever was to do it goes on. */
@ApplicationScoped
public class DisputeFix {

    private final HazardAccess access;
    private final Hazards hazards;
    private final Notes notes;
    private final HazardLimits limits;

    DisputeFix(HazardAccess access, Hazards hazards, Notes notes, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.notes = notes;
        this.limits = limits;
    }

    @Transactional
    public void dispute(Seen seen, DisputeFixRequest request) {
        HazardWording.requireOfThings("note", request.note());
        Hazard hazard = access.forReporter(seen).hazard();
        hazards.record(hazard, hazard.dispute(limits.now(), notes.seal(hazard, request.note())));
    }
}
