package cn.fengxing.grievance.collective.desk;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of the alike cases, as they were offered, and what they are about in one summary. */
@Schema(example = """
                {"organisationId":"019ab4ef-0000-7000-8000-000000000011","hop":"BRANCH","category":"PAY_AND_DEDUCTIONS",
                 "platformId":"019ab4ef-0000-7000-8000-000000000021","divisionCode":"210102000000",
                 "summary":"11月20日晚暴雨红色预警期间，和平区骑手订单超时被自动扣款，要求复核并退还。"}""")
public record FormCollectiveRequest(
        @NotNull UUID organisationId,

        @NotNull Hop hop,

        @NotNull Category category,

        @NotNull UUID platformId,

        @NotNull @Pattern(regexp = "\\d{12}") String divisionCode,

        @Schema(description = "给被邀请的劳动者看；诉求到企业时，企业只看到这一份摘要") @NotBlank @Size(max = 2000)
        String summary) {}
