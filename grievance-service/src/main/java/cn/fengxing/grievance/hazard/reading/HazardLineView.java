package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hazard in a list, without anybody's words. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a20","category":"MANHOLE_COVER","severity":"URGENT","status":"REPORTED",
                 "divisionCode":"210102000000","position":{"lon":123.4315,"lat":41.8057},
                 "organisationId":"019ab4ef-0000-7000-8000-000000000031","dueAt":"2026-11-24T02:30:00Z","overdue":false}""")
public record HazardLineView(
        UUID id,
        HazardCategory category,
        Severity severity,
        HazardStatus status,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Nullable Position position,
        UUID organisationId,
        @Nullable Instant dueAt,
        boolean overdue) {}
