package cn.fengxing.grievance.survey.result;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came out. */
@Schema(example = """
                {"surveyId":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a41","title":"驿站需求问卷","answers":126,
                 "questions":[{"text":"最需要驿站增加什么？","options":[{"label":"充电柜","answers":81},
                               {"label":"微波炉","answers":45}]}]}""")
public record SurveyResultsView(
        UUID surveyId,
        @Schema(maxLength = 100) String title,

        @Schema(description = "作答人数；空为人数太少，全部不公布", minimum = "0", maximum = "9223372036854775807") @Nullable
        Long answers,

        @Schema(maxItems = 10) List<QuestionResultView> questions) {

    /** One question. */
    @Schema(example = """
            {"text":"最需要驿站增加什么？","options":[{"label":"充电柜","answers":81},{"label":"微波炉","answers":45}]}""")
    public record QuestionResultView(
            @Schema(maxLength = 200) String text,
            @Schema(maxItems = 8) List<OptionResultView> options) {}

    /** One option. */
    @Schema(example = """
            {"label":"充电柜","answers":81}""")
    public record OptionResultView(
            @Schema(maxLength = 60) String label,

            @Schema(description = "空为少于五人，或为防推算而不公布", minimum = "0", maximum = "9223372036854775807") @Nullable
            Long answers) {}
}
