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

/** What somebody says who does not say who it is: the place has to be told, for nothing else leads to a desk. */
@Schema(example = """
                {"category":"DIGNITY_AND_HARASSMENT","priority":"NORMAL",
                 "text":"站点早会上当众辱骂骑手，不从就派远单。","divisionCode":"210102000000",
                 "summaryForCompany":"站点早会存在辱骂骑手、以派单相威胁的情况，要求调查并制止。"}""")
public record FileAnonymouslyRequest(
        @NotNull Category category,

        @Schema(description = "不填为 NORMAL；人身安全紧急情况请先拨打 110、119、120、122") @Nullable
        Priority priority,

        @NotBlank @Size(max = 4000) String text,

        @Schema(description = "事发地区划代码，12 位") @NotNull @Pattern(regexp = "\\d{12}")
        String divisionCode,

        @Schema(description = "所反映的平台企业；填写后，为该企业工作的人员不能经办") @Nullable
        UUID platformId,

        @Schema(description = "本人同意企业看到的摘要；不填则企业看不到此诉求，直接转主管部门") @Size(min = 1, max = 2000) @Nullable
        String summaryForCompany,

        @Schema(description = "事情发生的日期；填写后可提示申请劳动仲裁的最后日期，企业看不到") @Nullable
        LocalDate happenedOn) {

    FileGrievanceRequest told() {
        return new FileGrievanceRequest(
                category, priority, text, divisionCode, platformId, summaryForCompany, null, null, happenedOn);
    }
}
