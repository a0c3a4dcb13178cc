package cn.fengxing.grievance.retaliation.announced;

import cn.fengxing.grievance.retaliation.rule.Penalty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the company means to do to the worker, why, and when. */
@Schema(example = """
                {"measure":"ACCOUNT_SUSPENDED","reason":"11月25日、26日两次被顾客投诉驾驶电动车逆行，拟按规则停用账号一日并安排安全培训。",
                 "plannedOn":"2099-12-31"}""")
public record AnnounceMeasureRequest(
        @NotNull Penalty measure,

        @NotBlank @Size(max = 2000) String reason,

        @Schema(description = "拟执行日期，须在今天之后") @NotNull LocalDate plannedOn) {}
