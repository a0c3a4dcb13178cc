package cn.fengxing.member.development.casefile;

import cn.fengxing.member.development.course.Step;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step that was done. */
@Schema(example = """
        {"step":"TALK","name":"党组织派人谈话","doneOn":"2026-11-24","late":false}""")
public record StepView(
        Step step,
        @Schema(maxLength = 30) String name,
        LocalDate doneOn,
        boolean late,
        @Schema(maxLength = 30) @Nullable String override) {

    public static StepView of(Progress.Done done) {
        return new StepView(done.step(), done.step().chinese(), done.on(), done.late(), done.override());
    }
}
