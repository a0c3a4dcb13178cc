package cn.fengxing.kit.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An attachment as clients see it. */
@Schema(name = "Attachment")
public record AttachmentView(
        @Schema(examples = "8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13")
        UUID id,

        @Schema(description = "按内容判断的媒体类型", examples = "image/jpeg")
        String type,

        @Schema(description = "字节数", examples = "482133") long size,

        @Schema(description = "照片不保留原文件名", examples = "photo.jpg")
        String name) {

    public static AttachmentView of(Attachment attachment) {
        return new AttachmentView(attachment.id(), attachment.type().mediaType(), attachment.size(), attachment.name());
    }
}
