package cn.fengxing.org.station.photo;

import cn.fengxing.kit.attachment.AttachmentLink;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo with the link that shows it for some minutes. */
@Schema(example = """
                {"id":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","type":"image/jpeg","link":{
                "href":"/v1/organisations/uploads/8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13/content?use=VIEW&until=1795651500&signature=x",
                "expiresAt":"2026-11-25T15:05:00Z"}}""")
public record StationPhotoView(
        UUID id, @Schema(maxLength = 40) String type, AttachmentLink link) {}
