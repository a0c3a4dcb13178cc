package cn.fengxing.grievance.hazard;

import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report; who reported it is not shown to anybody. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a20","category":"MANHOLE_COVER","description":"井盖缺失，夜间看不清。",
                 "divisionCode":"210102000000","position":{"lon":123.4315,"lat":41.8057},"status":"REPORTED",
                 "organisationId":"019ab4ef-0000-7000-8000-000000000031","reportedAt":"2026-11-24T02:00:00Z",
                 "version":0}""")
public record HazardView(
        UUID id,
        HazardCategory category,
        String description,
        String divisionCode,
        Position position,
        HazardStatus status,
        UUID organisationId,
        Instant reportedAt,
        @Nullable Instant verifiedAt,
        long version)
        implements Versioned {}
