package cn.fengxing.grievance.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the refusal is not accepted. */
@Schema(example = """
                {"reason":"合同里没有写过暴雨天也要扣超时费。"}""")
public record EscalateGrievanceRequest(
        @NotBlank @Size(max = 2000) String reason) {}
