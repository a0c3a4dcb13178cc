package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** There is nothing to be mended, and the reporters are told why. */
@ApplicationScoped
public class DismissHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final Notes notes;
    private final HazardLimits limits;

    DismissHazard(HazardAccess access, Hazards hazards, Notes notes, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.notes = notes;
        this.limits = limits;
    }

    @Transactional
    public void dismiss(Seen seen, DismissHazardRequest request) {
        if (!request.ending().isDismissal()) {
            throw new FieldRejected("ending", "wrong-value");
        }
        HazardWording.requireOfThings("note", request.note());
        Hazard hazard = access.forHandler(seen, "dismiss");
        hazards.record(hazard, hazard.dismiss(request.ending(), limits.now(), notes.seal(hazard, request.note())));
    }
}
