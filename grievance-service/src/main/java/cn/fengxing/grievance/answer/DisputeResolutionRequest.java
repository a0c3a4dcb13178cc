package cn.fengxing.grievance.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is still wrong. */
@Schema(example = """
                {"reason":"只退了两单，还差12元。"}""")
public record DisputeResolutionRequest(
        @NotBlank @Size(max = 2000) String reason) {}
