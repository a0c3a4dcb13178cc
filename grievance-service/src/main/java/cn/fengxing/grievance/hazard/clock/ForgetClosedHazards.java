package cn.fengxing.grievance.hazard.clock;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReports;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.Notes;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Half a year after its end nothing of a hazard tells who reported it, or in which words. */
@ApplicationScoped
public class ForgetClosedHazards implements DueWork {

    private final Hazards hazards;
    private final HazardReports reports;
    private final Reporters reporters;
    private final Notes notes;
    private final HazardPhotos photos;

    ForgetClosedHazards(Hazards hazards, HazardReports reports, Reporters reporters, Notes notes, HazardPhotos photos) {
        this.hazards = hazards;
        this.reports = reports;
        this.reporters = reporters;
        this.notes = notes;
        this.photos = photos;
    }

    @Override
    public String name() {
        return "forget-closed-hazards";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        List<Hazard> ended = hazards.claimForgettable(now, limit);
        for (Hazard hazard : ended) {
            reports.of(hazard.id()).forEach(reporters::forget);
            notes.forget(hazard);
            photos.forgetOriginals(hazard.id());
            hazard.forgotten();
        }
        return ended.size();
    }
}
