package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Photos in which faces, plates and labels are painted out: seen by all who may know of the hazard. */
@Singleton
class PaintedPhotos implements AttachmentPurpose {

    static final String CODE = "HAZARD_PAINTED_PHOTO";

    private static final long MAX_BYTES = 10 << 20;

    private final HazardPhotos photos;
    private final Hazards hazards;
    private final HazardAccess access;

    PaintedPhotos(HazardPhotos photos, Hazards hazards, HazardAccess access) {
        this.photos = photos;
        this.hazards = hazards;
        this.access = access;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Set<FileType> types() {
        return FileType.photos();
    }

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.requireAny(HazardAccess.HANDLERS);
    }

    @Override
    public boolean mayRead(Caller caller, UUID photoId) {
        return photos.findByIdOptional(photoId)
                .flatMap(photo -> hazards.findByIdOptional(photo.hazardId()))
                .filter(hazard -> hazard.status().isPublic() || caller.signedIn() && isKnownToCaller(hazard))
                .isPresent();
    }

    private boolean isKnownToCaller(Hazard hazard) {
        return access.handles(hazard)
                || access.mends(hazard)
                || access.ownReport(hazard).isPresent();
    }
}
