package cn.fengxing.grievance.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One question. */
@Schema(example = """
        {"text":"最需要驿站增加什么？","kind":"CHOICE","options":["充电柜","微波炉","饮水机"]}""")
public record SurveyQuestion(
        @NotBlank @Size(max = 200) String text,
        @NotNull QuestionKind kind,

        @Schema(description = "选择题的 2 至 8 个选项；量表题不填，从 1 到 5") @Nullable @Size(min = 2, max = 8)
        List<@NotBlank @Size(max = 60) String> options) {

    private static final int SCALE = 5;

    /** What may be answered, in order. */
    public List<String> choices() {
        return options == null
                ? IntStream.rangeClosed(1, SCALE).mapToObj(Integer::toString).toList()
                : options;
    }

    /** A choice has options that differ, a scale has none. */
    boolean isWhole() {
        return kind == QuestionKind.SCALE
                ? options == null
                : options != null && options.stream().distinct().count() == options.size();
    }
}
