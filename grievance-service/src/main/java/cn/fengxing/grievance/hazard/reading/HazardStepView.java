package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a hazard; who did it is not told.
 *
 * @param status what it stood at afterwards
 */
@Schema(example = """
                {"step":2,"action":"DISMISS","status":"DISMISSED","happenedAt":"2026-11-24T03:00:00Z",
                 "organisationId":"019ab4ef-0000-7000-8000-000000000031","note":"现场查看，井盖完好。"}""")
public record HazardStepView(
        int step,
        HazardAction action,
        HazardStatus status,
        Instant happenedAt,
        UUID organisationId,
        @Schema(maxLength = 500) @Nullable String note) {}
