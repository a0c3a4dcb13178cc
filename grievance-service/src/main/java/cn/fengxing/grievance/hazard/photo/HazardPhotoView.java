package cn.fengxing.grievance.hazard.photo;

import cn.fengxing.kit.attachment.AttachmentLink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A photo.
 *
 * @param painted whether faces, plates and labels are painted out
 * @param link opens it for some minutes; null for whom the original is not for
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a30","kind":"FOUND","painted":false}""")
public record HazardPhotoView(
        UUID id, PhotoKind kind, boolean painted, @Nullable AttachmentLink link) {}
