package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardRejected;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A report turns out to be of a hazard that is known already, which from now on has its reports. */
@ApplicationScoped
public class MergeHazard {

    private final HazardAccess access;
    private final Hazards hazards;
    private final MovedReports moved;
    private final HazardLimits limits;

    MergeHazard(HazardAccess access, Hazards hazards, MovedReports moved, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.moved = moved;
        this.limits = limits;
    }

    @Transactional
    public void merge(Seen seen, UUID intoId) {
        Hazard hazard = access.forHandler(seen, "merge");
        Hazard into = hazards.get(intoId);
        if (!access.handles(into)) {
            throw CommonProblems.notFound();
        }
        if (access.ownReport(into).isPresent()) {
            throw new HazardRejected.OwnReport();
        }
        HazardDeadlines at = limits.now();
        hazards.record(hazard, hazard.mergeInto(into, at));
        List<HazardReport> reports = moved.move(hazard, into);
        hazards.record(into, into.takeReports(moved.owed(into, reports), at));
    }
}
