package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.kit.attachment.Attachments;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The photos. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HazardPhotos implements PanacheRepositoryBase<HazardPhoto, UUID> {

    /** With one report, or of one mending. */
    public static final int MOST = 3;

    private final Attachments attachments;

    HazardPhotos(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * Keeps what the caller has just sent.
     *
     * @param reportId null for photos of how it was mended
     */
    public void keep(UUID hazardId, @Nullable UUID reportId, Collection<UUID> attachmentIds, Instant now) {
        for (UUID attachmentId : new LinkedHashSet<>(attachmentIds)) {
            UUID id = Ids.next();
            attachments.keep(attachmentId, OriginalPhotos.CODE, id);
            persist(new HazardPhoto(id, hazardId, reportId, attachmentId, now));
        }
    }

    List<HazardPhoto> of(UUID hazardId) {
        return list("hazardId = ?1 order by id", hazardId);
    }

    HazardPhoto get(UUID hazardId, UUID id) {
        return find("id = ?1 and hazardId = ?2", id, hazardId)
                .firstResultOptional()
                .orElseThrow(CommonProblems::notFound);
    }

    /** Photos go where their report goes. */
    public void move(UUID reportId, UUID toHazardId) {
        list("reportId", reportId).forEach(photo -> photo.moveTo(toHazardId));
    }

    public void discardOf(UUID reportId) {
        list("reportId", reportId).forEach(this::discard);
    }

    /** Files and all; what is painted out shows a place and stays. */
    public void forgetOriginals(UUID hazardId) {
        of(hazardId).stream().filter(photo -> !photo.isPainted()).forEach(this::discard);
    }

    /** Gone with its file. */
    void discard(HazardPhoto photo) {
        attachments.delete(photo.attachmentId());
        delete(photo);
    }
}
