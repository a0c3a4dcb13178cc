package cn.fengxing.grievance.suggestion.keeping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it is shown. */
@Schema(example = """
        {"text":"驿站设在一层。"}""")
public record ShowSuggestionRequest(
        @Schema(description = "由承办单位概括，不写个人信息，也看不出是谁提的") @NotBlank @Size(max = 300)
        String text) {}
