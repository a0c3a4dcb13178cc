package cn.fengxing.grievance.hazard.reading;

import cn.fengxing.grievance.hazard.HazardEnding;
import cn.fengxing.grievance.hazard.HazardTimes;
import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.rule.HazardAction;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.version.Versioned;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A hazard; who reported it is not shown to anybody.
 *
 * @param description the caller's own words, or those of the first report; null when forgotten
 * @param furtherDescriptions what others wrote, for those who see to it; empty for others
 * @param summary what a verifier wrote for everybody
 * @param possible what the caller can do with it now
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a20","category":"MANHOLE_COVER","severity":"URGENT",
                 "description":"井盖缺失，夜间看不清。","furtherDescriptions":[],"divisionCode":"210102000000",
                 "position":{"lon":123.4315,"lat":41.8057},"status":"REPORTED",
                 "organisationId":"019ab4ef-0000-7000-8000-000000000031","dueAt":"2026-11-24T02:30:00Z","overdue":false,
                 "reportedAt":"2026-11-24T02:00:00Z","possible":[],"version":0}""")
public record HazardView(
        UUID id,
        HazardCategory category,
        Severity severity,
        @Schema(maxLength = 1000) @Nullable String description,

        @Schema(maxItems = 100) List<@Size(max = 1000) String> furtherDescriptions,

        @Schema(maxLength = 200) @Nullable String summary,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Nullable Position position,
        HazardStatus status,
        @Nullable HazardEnding ending,
        UUID organisationId,
        @Nullable UUID escalatedTo,
        @Nullable AssigneeView assignee,
        @Nullable Instant dueAt,
        boolean overdue,
        @JsonUnwrapped HazardTimes times,

        @Schema(maxItems = 14) List<HazardAction> possible,

        long version)
        implements Versioned {}
