package cn.fengxing.grievance.hazard.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was mended. */
@Schema(example = """
                {"note":"已更换新井盖并压实周边路面。"}""")
public record FixHazardRequest(
        @Schema(description = "上报人看得到，不写人") @NotBlank @Size(max = 500)
        String note) {}
