package cn.fengxing.grievance.retaliation.followup;

import cn.fengxing.grievance.retaliation.ReportRetaliationRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the worker was penalised afterwards, and then how. */
@Schema(example = """
                {"penalised":true,"report":{"penalties":["ORDERS_WITHHELD"],"unannounced":false,"text":"办结后派单明显减少。"}}""")
public record AnswerFollowUpRequest(
        @NotNull Boolean penalised,

        @Schema(description = "回答“是”时必填，据此报告打击报复") @Valid @Nullable
        ReportRetaliationRequest report) {}
