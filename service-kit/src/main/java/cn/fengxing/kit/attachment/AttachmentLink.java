package cn.fengxing.kit.attachment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Opens an attachment without a token, for a short while. */
@Schema(name = "AttachmentLink")
public record AttachmentLink(
        @Schema(
                description = "相对网址，不含任何个人信息",
                examples =
                        "/v1/organisations/uploads/8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13/content?use=VIEW&until=1767225600&signature=x")
        String href,

        @Schema(examples = "2026-01-01T00:05:00Z") Instant expiresAt) {}
