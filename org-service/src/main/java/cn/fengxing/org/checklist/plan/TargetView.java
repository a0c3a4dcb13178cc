package cn.fengxing.org.checklist.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's target with its steps. */
public record TargetView(
        UUID organisationId,
        @Schema(maxLength = 100) String organisationName,
        @Schema(maxLength = 100) String title,
        @Schema(maxLength = 20) String measure,
        int baseline,
        @Schema(maximum = "100") int points,
        @Schema(maxItems = 10) List<StepView> steps) {}
