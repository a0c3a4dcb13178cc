package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.grievance.hazard.HazardRejected;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo that somebody sent. Its file is first the original, and once that is painted out, only what came of it. */
@Entity
@Table(name = "hazard_photo")
public class HazardPhoto {

    @Id
    private UUID id;

    private UUID hazardId;

    /** Null for one of how it was mended. */
    private @Nullable UUID reportId;

    @Enumerated(EnumType.STRING)
    private PhotoKind kind;

    private UUID attachmentId;
    private boolean painted;
    private Instant sentAt;

    protected HazardPhoto() {
        // for Hibernate
    }

    HazardPhoto(UUID id, UUID hazardId, @Nullable UUID reportId, UUID attachmentId, Instant sentAt) {
        this.id = id;
        this.hazardId = hazardId;
        this.reportId = reportId;
        this.kind = reportId == null ? PhotoKind.FIXED : PhotoKind.FOUND;
        this.attachmentId = attachmentId;
        this.sentAt = sentAt;
    }

    /** @return the original, which is to be deleted */
    UUID paintOut(UUID paintedId) {
        if (painted) {
            throw new HazardRejected.AlreadyPainted();
        }
        UUID original = attachmentId;
        attachmentId = paintedId;
        painted = true;
        return original;
    }

    void moveTo(UUID otherHazardId) {
        hazardId = otherHazardId;
    }

    UUID id() {
        return id;
    }

    UUID hazardId() {
        return hazardId;
    }

    @Nullable
    UUID reportId() {
        return reportId;
    }

    PhotoKind kind() {
        return kind;
    }

    UUID attachmentId() {
        return attachmentId;
    }

    boolean isPainted() {
        return painted;
    }
}
