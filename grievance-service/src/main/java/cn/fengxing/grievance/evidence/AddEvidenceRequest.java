package cn.fengxing.grievance.evidence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A picture that was sent under /v1/attachments for the purpose CASE_EVIDENCE. */
@Schema(example = """
                {"attachmentId":"8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13","forCompany":false}""")
public record AddEvidenceRequest(
        @NotNull UUID attachmentId,

        @Schema(description = "本人同意企业看到；不填为不同意，经办人填写无效") @Nullable
        Boolean forCompany) {}
