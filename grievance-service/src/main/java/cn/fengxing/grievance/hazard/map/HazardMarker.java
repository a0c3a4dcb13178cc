package cn.fengxing.grievance.hazard.map;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a marker stands for: one hazard, or several that lie close together.
 *
 * @param count how many; of more than one nothing else is said
 */
@Schema(example = """
                {"count":1,"category":"MANHOLE_COVER","severity":"URGENT","status":"ASSIGNED","summary":"井盖缺失，已设围挡。",
                 "verifiedOn":"2026-11-24"}""")
public record HazardMarker(
        long count,
        @Nullable HazardCategory category,
        @Nullable Severity severity,
        @Nullable HazardStatus status,
        @Schema(maxLength = 200) @Nullable String summary,
        @Nullable LocalDate verifiedOn) {

    static HazardMarker cluster(long count) {
        return new HazardMarker(count, null, null, null, null, null);
    }
}
