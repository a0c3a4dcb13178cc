package cn.fengxing.grievance.filing;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Priority;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a worker says. */
@Schema(example = """
                {"category":"PAY_AND_DEDUCTIONS","priority":"NORMAL",
                 "text":"11月20日晚暴雨，三单超时被扣了36元，站长说系统自动扣的不能申诉。",
                 "divisionCode":"210102000000",
                 "summaryForCompany":"暴雨天气订单超时被自动扣款36元，要求复核并退还。","happenedOn":"2026-11-20"}""")
public record FileGrievanceRequest(
        @NotNull Category category,

        @Schema(description = "不填为 NORMAL；人身安全紧急情况请先拨打 110、119、120、122") @Nullable
        Priority priority,

        @NotBlank @Size(max = 4000) String text,

        @Schema(description = "事发地区划代码，12 位；不填则用登记的工作地") @Pattern(regexp = "\\d{12}") @Nullable
        String divisionCode,

        @Schema(description = "所反映的平台企业；不填则用登记的平台") @Nullable
        UUID platformId,

        @Schema(description = "本人同意企业看到的摘要；不填则企业看不到此诉求，直接转主管部门") @Size(min = 1, max = 2000) @Nullable
        String summaryForCompany,

        @Schema(description = "true：支部只看到化名，看不到本人是谁") @Nullable
        Boolean underPseudonym,

        @Schema(description = "不填为本人所在支部；认为本支部与所反映企业关系过近的，可选所在地社区支部") @Nullable
        FirstHand firstHand,

        @Schema(description = "事情发生的日期；填写后可提示申请劳动仲裁的最后日期，企业看不到") @Nullable
        LocalDate happenedOn) {}
