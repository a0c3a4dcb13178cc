package cn.fengxing.grievance.deadline;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.LimitKind;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A limit from a day on. */
@Schema(example = """
                {"hop":"BRANCH","kind":"RESOLVE","category":"PAY_AND_DEDUCTIONS","workingDays":2,"validFrom":"2999-01-01"}""")
public record SetLimitRequest(
        @NotNull Hop hop,
        @NotNull LimitKind kind,
        @Schema(description = "不填适用于所有类别") @Nullable Category category,
        @Schema(description = "不填适用于所有紧急程度") @Nullable Priority priority,

        @Schema(description = "组织类型；不填适用于所有类型") @Pattern(regexp = "[A-Z_]{3,40}") @Nullable
        String organisationType,

        @Schema(description = "只适用于这一组织；不得长于全省期限") @Nullable UUID organisationId,

        @Schema(description = "工作日；与分钟二者填一，都不填则取消该项特别期限") @Min(1) @Max(250) @Nullable
        Integer workingDays,

        @Schema(description = "分钟，全天候计算") @Min(1) @Max(525_600) @Nullable
        Integer minutes,

        @Schema(description = "生效日期，今天或以后；已经开始的期限不受影响") @NotNull
        LocalDate validFrom) {

    Limit limit() {
        return new Limit(
                Long.MAX_VALUE,
                hop,
                kind,
                category,
                priority,
                organisationType,
                organisationId,
                workingDays,
                minutes,
                validFrom);
    }
}
