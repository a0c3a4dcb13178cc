package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.deadline.HazardLimits;
import cn.fengxing.kit.version.Seen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A reporter says that it is mended; it ends when all who are known have said so, or the time for it is over. */
@ApplicationScoped
public class ConfirmFix {

    private final HazardAccess access;
    private final Hazards hazards;
    private final HazardReports reports;
    private final HazardLimits limits;

    ConfirmFix(HazardAccess access, Hazards hazards, HazardReports reports, HazardLimits limits) {
        this.access = access;
        this.hazards = hazards;
        this.reports = reports;
        this.limits = limits;
    }

    @Transactional
    public void confirm(Seen seen) {
        HazardAccess.Own own = access.forReporter(seen);
        Hazard hazard = own.hazard();
        own.report().saysMended(true);
        boolean last = reports.of(hazard.id()).stream()
                .filter(HazardReport::hasKnownReporter)
                .allMatch(HazardReport::saidMended);
        hazards.record(hazard, hazard.confirm(last, limits.now()));
    }
}
