package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Keeps what one person reports of a hazard: who it was, the words, and the photos. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReportKeeping {

    private final HazardReports reports;
    private final Reporters reporters;
    private final HazardPhotos photos;

    ReportKeeping(HazardReports reports, Reporters reporters, HazardPhotos photos) {
        this.reports = reports;
        this.reporters = reporters;
        this.photos = photos;
    }

    void keepFirst(Hazard hazard, HazardDraft draft, Instant now) {
        keep(hazard, draft, now, true);
    }

    /** What one more person reports. */
    public void keepFurther(Hazard hazard, HazardDraft draft, Instant now) {
        keep(hazard, draft, now, false);
    }

    private void keep(Hazard hazard, HazardDraft draft, Instant now, boolean first) {
        UUID id = Ids.next();
        HazardReport.Sealed content = reporters.seal(id, draft.reporter(), draft.words());
        reports.persist(new HazardReport(id, hazard.id(), content, now, first));
        photos.keep(hazard.id(), id, draft.photoIds(), now);
    }
}
