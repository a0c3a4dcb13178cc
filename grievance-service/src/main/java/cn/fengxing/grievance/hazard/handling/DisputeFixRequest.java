package cn.fengxing.grievance.hazard.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is still dangerous. */
@Schema(example = """
                {"note":"井盖仍然松动，车过有响声。"}""")
public record DisputeFixRequest(
        @Schema(description = "只写物和地点，不写人") @NotBlank @Size(max = 500)
        String note) {}
