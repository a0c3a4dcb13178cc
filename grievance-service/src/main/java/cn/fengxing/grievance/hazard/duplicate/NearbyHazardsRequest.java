package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is about to report, and where. */
@Schema(example = """
                {"category":"MANHOLE_COVER","position":{"lon":123.4315,"lat":41.8057}}""")
public record NearbyHazardsRequest(
        @NotNull HazardCategory category, @NotNull @Valid Position position) {}
