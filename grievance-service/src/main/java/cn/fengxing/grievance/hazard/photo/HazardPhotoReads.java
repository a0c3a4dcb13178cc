package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardReport;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows photos: originals to who verifies, what was painted out to who may know of the hazard. */
@ApplicationScoped
@Transactional
public class HazardPhotoReads {

    private final HazardPhotos photos;
    private final HazardAccess access;
    private final PhotoLinks links;
    private final AuditTrail audit;

    HazardPhotoReads(HazardPhotos photos, HazardAccess access, PhotoLinks links, AuditTrail audit) {
        this.photos = photos;
        this.access = access;
        this.links = links;
        this.audit = audit;
    }

    public List<HazardPhotoView> of(UUID hazardId) {
        Hazard hazard = access.find(hazardId);
        boolean handles = access.handles(hazard);
        UUID own = access.ownReport(hazard).map(HazardReport::id).orElse(null);
        if (!handles && own == null && !access.mends(hazard)) {
            throw CommonProblems.notFound();
        }
        if (handles) {
            audit.record("open-hazard-photos", "hazard", hazardId.toString(), null);
        }
        return photos.of(hazardId).stream()
                .filter(photo -> handles
                        || photo.isPainted()
                        || photo.reportId() != null && photo.reportId().equals(own))
                .map(photo -> view(photo, handles))
                .toList();
    }

    /** Only what was painted out, of what everybody may know. */
    public List<HazardPhotoView> shownOf(UUID hazardId) {
        return photos.of(hazardId).stream()
                .filter(HazardPhoto::isPainted)
                .map(photo -> view(photo, false))
                .toList();
    }

    private HazardPhotoView view(HazardPhoto photo, boolean originals) {
        boolean seen = originals || photo.isPainted();
        return new HazardPhotoView(
                photo.id(), photo.kind(), photo.isPainted(), seen ? links.to(photo.attachmentId()) : null);
    }
}
