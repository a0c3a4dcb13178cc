package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardCredit;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.access.HazardCredits;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reports that go from one hazard to another. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MovedReports {

    private final HazardReports reports;
    private final Reporters reporters;
    private final HazardCredits credits;
    private final HazardPhotos photos;

    MovedReports(HazardReports reports, Reporters reporters, HazardCredits credits, HazardPhotos photos) {
        this.reports = reports;
        this.reporters = reporters;
        this.credits = credits;
        this.photos = photos;
    }

    /** Who has reported both keeps the report of the other one; what the second said goes. */
    List<HazardReport> move(Hazard from, Hazard to) {
        List<HazardReport> known = reports.of(to.id());
        List<HazardReport> moved = new ArrayList<>();
        for (HazardReport report : reports.of(from.id())) {
            if (known.stream().anyMatch(report::isBySameAs)) {
                reporters.forget(report);
                reports.delete(report);
                photos.discardOf(report.id());
            } else {
                report.moveTo(to.id());
                photos.move(report.id(), to.id());
                moved.add(report);
            }
        }
        return moved;
    }

    /** Who reported before the other one was verified is owed for it as well; if it is not verified yet, that comes with it. */
    List<HazardCredit> owed(Hazard into, List<HazardReport> moved) {
        Instant verifiedAt = into.times().verifiedAt();
        return verifiedAt == null
                ? List.of()
                : credits.of(moved.stream()
                        .filter(report -> report.reportedAt().isBefore(verifiedAt))
                        .toList());
    }
}
