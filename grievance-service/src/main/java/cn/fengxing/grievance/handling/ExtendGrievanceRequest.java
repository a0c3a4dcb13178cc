package cn.fengxing.grievance.handling;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much longer, and why. */
@Schema(example = """
                {"workingDays":5,"reason":"需向站点调取当日派单日志。"}""")
public record ExtendGrievanceRequest(
        @NotNull @Min(1) @Max(10) Integer workingDays,
        @NotBlank @Size(max = 1000) String reason) {}
