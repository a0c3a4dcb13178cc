package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.suggestion.SuggestionOutcome;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will become of it, and why. */
@Schema(example = """
        {"outcome":"ADOPTED","answer":"已协调一层门面，下月搬迁。"}""")
public record AnswerSuggestionRequest(
        @NotNull SuggestionOutcome outcome,

        @Schema(description = "不采纳的须说明理由；不写个人信息") @NotBlank @Size(max = 1000)
        String answer) {}
