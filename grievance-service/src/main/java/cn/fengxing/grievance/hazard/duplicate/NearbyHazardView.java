package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hazard near by, without anybody's words.
 *
 * @param metres how far, to ten metres
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a20","category":"MANHOLE_COVER","status":"VERIFIED","metres":20,
                 "reportedOn":"2026-11-24"}""")
public record NearbyHazardView(
        UUID id, HazardCategory category, HazardStatus status, int metres, LocalDate reportedOn) {}
