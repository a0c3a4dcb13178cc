package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reporters who are asked, each time anew, whether it is mended. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AskedReporters {

    private final HazardReports reports;
    private final HazardPhotos photos;

    AskedReporters(HazardReports reports, HazardPhotos photos) {
        this.reports = reports;
        this.photos = photos;
    }

    /** @param photoIds what the caller has just sent of how it was mended */
    void ask(Hazard hazard, List<UUID> photoIds, Instant now) {
        reports.of(hazard.id()).forEach(report -> report.saysMended(null));
        photos.keep(hazard.id(), null, photoIds, now);
    }
}
