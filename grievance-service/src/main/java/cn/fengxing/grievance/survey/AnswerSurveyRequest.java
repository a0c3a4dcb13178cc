package cn.fengxing.grievance.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole answer at once. */
@Schema(example = """
        {"choices":[0,3]}""")
public record AnswerSurveyRequest(
        @Schema(description = "每题一个，按题目顺序；选项从 0 数起，量表的 1 分为 0") @NotNull @Size(min = 1, max = 10)
        List<@NotNull @Min(0) @Max(7) Integer> choices) {}
