package cn.fengxing.grievance.handling;

import cn.fengxing.grievance.channel.Outcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a case is settled. */
@Schema(example = """
                {"outcome":"RESOLVED","answer":"已核实当晚暴雨红色预警，三单超时扣款36元今日退回账户。"}""")
public record ProposeResolutionRequest(
        @NotNull @Schema(enumeration = {"RESOLVED", "PARTLY_RESOLVED"})
        Outcome outcome,

        @NotBlank @Size(max = 4000) String answer) {}
