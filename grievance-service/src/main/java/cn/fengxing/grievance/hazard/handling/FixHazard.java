package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** It is mended, says who was to do it; now its reporters are asked. */
@ApplicationScoped
public class FixHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final HazardReports reports;
    private final Notes notes;
    private final HazardLimits limits;

    FixHazard(HazardAccess access, Hazards hazards, HazardReports reports, Notes notes, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.reports = reports;
        this.notes = notes;
        this.limits = limits;
    }

    @Transactional
    public void fix(Seen seen, FixHazardRequest request) {
        HazardWording.requireOfThings("note", request.note());
        Hazard hazard = access.forAssignee(seen, "fix");
        reports.of(hazard.id()).forEach(report -> report.saysMended(null));
        hazards.record(hazard, hazard.fix(limits.now(), notes.seal(hazard, request.note())));
    }
}
