package cn.fengxing.grievance.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the company would be told. */
@Schema(example = """
                {"summary":"暴雨天气三单超时被自动扣款36元，要求复核并退还。"}""")
public record DraftSummaryRequest(
        @NotBlank @Size(max = 2000) String summary) {}
