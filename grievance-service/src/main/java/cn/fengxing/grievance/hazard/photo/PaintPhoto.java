package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.kit.attachment.Attachments;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What may not be seen is painted out: the original is gone with the transaction that says so. */
@ApplicationScoped
@Transactional
public class PaintPhoto {

    private final HazardPhotos photos;
    private final HazardAccess access;
    private final Attachments attachments;
    private final Caller caller;

    PaintPhoto(HazardPhotos photos, HazardAccess access, Attachments attachments, Caller caller) {
        this.photos = photos;
        this.access = access;
        this.attachments = attachments;
        this.caller = caller;
    }

    public void paintOut(UUID hazardId, UUID photoId, UUID paintedId) {
        HazardPhoto photo = handled(hazardId, photoId);
        attachments.keep(paintedId, PaintedPhotos.CODE, photo.id());
        attachments.delete(photo.paintOut(paintedId));
    }

    /** It cannot be painted out, or shows something else. */
    public void discard(UUID hazardId, UUID photoId) {
        photos.discard(handled(hazardId, photoId));
    }

    private HazardPhoto handled(UUID hazardId, UUID photoId) {
        caller.requireAny(HazardAccess.HANDLERS);
        Hazard hazard = access.find(hazardId);
        if (!access.handles(hazard)) {
            throw CommonProblems.notFound();
        }
        return photos.get(hazardId, photoId);
    }
}
