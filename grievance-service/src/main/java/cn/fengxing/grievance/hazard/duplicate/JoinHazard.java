package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.Finding;
import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardRejected;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.deadline.HazardDeadlines;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.grievance.hazard.reporting.HazardDraft;
import cn.fengxing.grievance.hazard.reporting.HazardWording;
import cn.fengxing.grievance.hazard.reporting.ReportKeeping;
import cn.fengxing.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Somebody stands before a hazard that is known already: one more report of it, and no second hazard. */
@ApplicationScoped
public class JoinHazard {

    /** A telephone's position may be off by as much. */
    private static final double NEAR_METRES = 200;

    private final Hazards hazards;
    private final HazardAccess access;
    private final ReportKeeping keeping;
    private final HazardLimits limits;
    private final Caller caller;

    JoinHazard(Hazards hazards, HazardAccess access, ReportKeeping keeping, HazardLimits limits, Caller caller) {
        this.hazards = hazards;
        this.access = access;
        this.keeping = keeping;
        this.limits = limits;
        this.caller = caller;
    }

    @Transactional
    public void join(UUID id, JoinHazardRequest request) {
        HazardWording.requireOfThings("description", request.description());
        UUID reporter = caller.personId();
        Hazard hazard = hazards.get(id);
        Position there = hazard.position();
        if (there == null || there.metresTo(request.position()) > NEAR_METRES) {
            throw new HazardRejected.TooFar();
        }
        if (access.ownReport(hazard).isPresent()) {
            throw new HazardRejected.AlreadyReported();
        }
        HazardDeadlines at = limits.now();
        hazards.record(hazard, hazard.join(at));
        var finding = new Finding(hazard.category(), hazard.divisionCode(), there);
        List<UUID> photoIds = request.photoIds() == null ? List.of() : request.photoIds();
        keeping.keepFurther(hazard, new HazardDraft(reporter, finding, request.description(), photoIds), at.now());
    }
}
