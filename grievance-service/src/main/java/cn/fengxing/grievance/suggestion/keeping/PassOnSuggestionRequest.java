package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.suggestion.RecipientRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom, and why. */
@Schema(example = """
        {"recipient":{"kind":"COMMUNITY","divisionCode":"210102000000"},"reason":"门面由社区统筹。"}""")
public record PassOnSuggestionRequest(
        @NotNull @Valid RecipientRequest recipient,

        @Schema(description = "不写个人信息") @NotBlank @Size(max = 1000)
        String reason) {}
