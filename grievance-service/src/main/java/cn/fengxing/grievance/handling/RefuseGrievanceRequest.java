package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case is turned away, and where to go instead. */
@Schema(example = """
                {"outcome":"NOT_UPHELD","reason":"经核查扣款符合合同约定；如不服可向劳动人事争议仲裁委员会申请仲裁，时效一年。"}""")
public record RefuseGrievanceRequest(
        @NotNull @Schema(enumeration = {"NOT_UPHELD", "OUT_OF_SCOPE"})
        Outcome outcome,

        @NotBlank @Size(max = 4000) String reason) {}
