package cn.fengxing.member.development.conduct;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Probation is not passed yet, or not at all.
 *
 * @param months with an extension
 */
@Schema(example = """
        {"decision":"EXTENDED","months":6}""")
public record ProbationRequest(
        @NotNull Decision decision,
        @Nullable @Min(1) @Max(24) Integer months) {

    /** What the committee has decided. */
    public enum Decision {
        EXTENDED,
        CANCELLED
    }

    int requireMonths() {
        if (months == null) {
            throw new FieldRejected("months", "required");
        }
        return months;
    }
}
