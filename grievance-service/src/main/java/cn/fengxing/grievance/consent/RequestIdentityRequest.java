package cn.fengxing.grievance.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why it must be known who the worker is, after what could be found without.
 *
 * @param facts what was found without knowing it; the worker reads it
 * @param undertaking version of the text that the company's officer accepts; departments leave it out
 */
@Schema(example = """
                {"facts":"已核对11月20日沈河区暴雨时段的超时扣款规则，当日共有214单被自动扣款，规则未按恶劣天气豁免。",
                 "reason":"需核对本人三单的扣款记录才能退还。","undertaking":"2026-12"}""")
public record RequestIdentityRequest(
        @NotBlank @Size(min = 10, max = 1000) String facts,
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "平台企业承诺书的版本；主管部门不填") @Size(max = 20) @Nullable
        String undertaking) {

    /** As the timeline keeps it. */
    String note() {
        return "已查明：" + facts + "\n需要知道身份的原因：" + reason;
    }
}
