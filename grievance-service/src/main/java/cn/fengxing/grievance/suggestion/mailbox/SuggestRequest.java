package cn.fengxing.grievance.suggestion.mailbox;

import cn.fengxing.grievance.suggestion.RecipientRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wished for, and of whom. */
@Schema(example = """
        {"recipient":{"kind":"COMMUNITY","divisionCode":"210102000000"},"text":"希望驿站设在一层，方便停车取餐。"}""")
public record SuggestRequest(
        @NotNull @Valid RecipientRequest recipient,

        @Schema(description = "手机号和身份证号会自动隐去") @NotBlank @Size(max = 1000)
        String text) {}
