package cn.fengxing.grievance.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked for. */
@Schema(example = """
                {"answer":"11月20日晚七点到九点，共三单。截图都留着。"}""")
public record AnswerQuestionRequest(
        @NotBlank @Size(max = 2000) String answer) {}
