package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.HazardEnding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is no hazard to be seen to. */
@Schema(example = """
                {"ending":"NOTHING_FOUND","note":"现场查看，井盖完好。"}""")
public record DismissHazardRequest(
        @NotNull @Schema(enumeration = {"NOTHING_FOUND", "NOT_DANGEROUS", "MENDED_BEFORE", "ABOUT_A_PERSON"})
        HazardEnding ending,

        @Schema(description = "上报人看得到，不写人") @NotBlank @Size(max = 500)
        String note) {}
