package cn.fengxing.org.checklist.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with its targets and their yearly steps. */
@Schema(example = """
                {"title":"新就业群体党组织三年倍增计划","purpose":"到2028年底全省快递外卖行业党组织数量翻一番。","fromYear":2026,"toYear":2028,
                "targets":[{"organisationId":"01932f6a-7c00-7000-8000-0000000000d3","title":"快递行业党组织数量","measure":"个","baseline":120,
                "points":30,"steps":[{"goal":160,"dueOn":"2026-12-20"},{"goal":200,"dueOn":"2027-12-20"},
                {"goal":240,"dueOn":"2028-12-20"}]}]}""")
public record AdoptPlanRequest(
        @NotBlank @Size(max = 100) String title,
        @NotBlank @Size(max = 1000) String purpose,
        @NotNull @Min(2000) @Max(2100) Integer fromYear,
        @NotNull @Min(2000) @Max(2100) Integer toYear,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid TargetRequest> targets) {

    /** What one unit is to reach. */
    public record TargetRequest(
            @NotNull UUID organisationId,
            @NotBlank @Size(max = 100) String title,
            @NotBlank @Size(max = 20) String measure,
            @NotNull @Min(0) @Max(1_000_000_000) Integer baseline,
            @NotNull @Min(1) @Max(100) Integer points,
            @NotEmpty @Size(max = 10) List<@NotNull @Valid StepRequest> steps) {

        PlanTarget target() {
            PlanTarget.Aim aim = new PlanTarget.Aim(title.strip(), measure.strip(), baseline, points);
            return new PlanTarget(
                    organisationId, aim, steps.stream().map(StepRequest::step).toList());
        }
    }

    /** Where it is to stand on that day. */
    public record StepRequest(
            @NotNull @Min(0) @Max(1_000_000_000) Integer goal,
            @NotNull LocalDate dueOn) {

        PlanStep step() {
            return new PlanStep(goal, dueOn);
        }
    }
}
