package cn.fengxing.grievance.summary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the company may read and see. */
@Schema(example = """
                {"summary":"暴雨天气三单超时被自动扣款36元，要求复核并退还。","attachmentIds":["8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"]}""")
public record ApproveSummaryRequest(
        @Schema(description = "支部拟的，或本人另写的") @NotBlank @Size(max = 2000)
        String summary,

        @Schema(description = "企业可以看到的证据；没有列出的看不到") @NotNull @Size(max = 30)
        List<@NotNull UUID> attachmentIds) {}
