package cn.fengxing.grievance.suggestion.keeping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done. */
@Schema(example = """
        {"done":"驿站已迁至一层，增设充电柜。"}""")
public record CompleteSuggestionRequest(
        @Schema(description = "不写个人信息") @NotBlank @Size(max = 1000)
        String done) {}
