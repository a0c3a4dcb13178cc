package cn.fengxing.grievance.hazard.map;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.photo.HazardPhotoView;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verified hazard as everybody sees it. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a20","category":"MANHOLE_COVER","severity":"URGENT","status":"ASSIGNED",
                 "summary":"井盖缺失，已设围挡。","position":{"lon":123.4315,"lat":41.8057},"verifiedOn":"2026-11-24","photos":[]}""")
public record PublicHazardView(
        UUID id,
        HazardCategory category,
        Severity severity,
        HazardStatus status,
        @Schema(maxLength = 200) @Nullable String summary,
        @Nullable Position position,
        LocalDate verifiedOn,
        @Nullable LocalDate fixedOn,
        @Schema(maxItems = 100) List<HazardPhotoView> photos) {}
