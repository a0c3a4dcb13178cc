package cn.fengxing.grievance.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the case is not settled. */
@Schema(example = """
                {"reason":"答应退回的36元过了两周仍没有到账。"}""")
public record ReopenGrievanceRequest(
        @NotBlank @Size(max = 2000) String reason) {}
