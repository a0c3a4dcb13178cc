package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.kit.attachment.AttachmentPurpose;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.content.FileType;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Photos as they were sent, seen only by who verifies; what nobody paints out in a month is deleted. */
@Singleton
class OriginalPhotos implements AttachmentPurpose {

    static final String CODE = "HAZARD_PHOTO";

    private static final long MAX_BYTES = 10 << 20;

    private final HazardPhotos photos;
    private final Hazards hazards;
    private final HazardAccess access;

    OriginalPhotos(HazardPhotos photos, Hazards hazards, HazardAccess access) {
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
    public Optional<Duration> retention() {
        return Optional.of(Duration.ofDays(30));
    }

    @Override
    public void requireMaySend(Caller caller) {
        caller.personId();
    }

    @Override
    public boolean mayRead(Caller caller, UUID photoId) {
        return caller.signedIn()
                && photos.findByIdOptional(photoId)
                        .flatMap(photo -> hazards.findByIdOptional(photo.hazardId()))
                        .filter(access::handles)
                        .isPresent();
    }
}
