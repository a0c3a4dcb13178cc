package cn.fengxing.member.care.running;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The session is over. */
@Schema(name = "CloseCareSessionRequest", example = """
                {"walkIns":12}""")
public record CloseSessionRequest(
        @Schema(description = "未报名而到场的人数") @NotNull @Min(0) @Max(10_000)
        Integer walkIns) {}
