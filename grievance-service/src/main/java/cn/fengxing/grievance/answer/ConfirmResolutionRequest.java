package cn.fengxing.grievance.answer;

import cn.fengxing.grievance.channel.Outcome;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well the case was settled; without an outcome, as it was proposed. */
@Schema(example = """
                {"rating":5,"outcome":"RESOLVED"}""")
public record ConfirmResolutionRequest(
        @NotNull @Min(1) @Max(5) Integer rating,

        @Schema(enumeration = {"RESOLVED", "PARTLY_RESOLVED"}) @Nullable
        Outcome outcome) {}
