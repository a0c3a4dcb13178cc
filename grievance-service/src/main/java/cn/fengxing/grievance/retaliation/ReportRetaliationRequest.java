package cn.fengxing.grievance.retaliation;

import cn.fengxing.grievance.retaliation.rule.Penalty;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to the worker. */
@Schema(example = """
                {"penalties":["ACCOUNT_SUSPENDED","ORDERS_WITHHELD"],"happenedOn":"2026-11-28","unannounced":true,
                 "text":"反映扣款后第二天账号被停，站长说是系统判定，没有任何通知。"}""")
public record ReportRetaliationRequest(
        @NotEmpty @Size(max = 6) List<@NotNull Penalty> penalties,

        @Schema(description = "发生日期，可不填") @Nullable LocalDate happenedOn,

        @Schema(description = "企业已知道本人身份，却没有事先向主管部门说明理由；直接交上级督办") @NotNull
        Boolean unannounced,

        @Schema(description = "经过，可不填；企业看不到") @Size(min = 1, max = 4000) @Nullable
        String text) {}
