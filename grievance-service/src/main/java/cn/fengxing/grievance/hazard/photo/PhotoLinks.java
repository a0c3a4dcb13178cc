package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.kit.attachment.AttachmentLink;
import cn.fengxing.kit.attachment.AttachmentLinks;
import cn.fengxing.kit.attachment.Attachments;
import cn.fengxing.kit.attachment.LinkUse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Links to photos whose files are still there. */
@ApplicationScoped
class PhotoLinks {

    private final Attachments attachments;
    private final AttachmentLinks links;

    PhotoLinks(Attachments attachments, AttachmentLinks links) {
        this.attachments = attachments;
        this.links = links;
    }

    @Nullable
    AttachmentLink to(UUID attachmentId) {
        return attachments.find(List.of(attachmentId)).isEmpty() ? null : links.link(attachmentId, LinkUse.VIEW);
    }
}
