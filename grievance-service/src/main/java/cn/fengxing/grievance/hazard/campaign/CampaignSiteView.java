package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.grievance.hazard.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site, and what came of looking at it. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a41","name":"南京南街配送站","divisionCode":"210102000000",
                 "position":{"lon":123.4315,"lat":41.8057},"inspectorId":"019ab4ef-0000-7000-8000-000000000031",
                 "plannedOn":"2026-12-08","inspectedOn":"2026-12-08","passed":2,"failed":1,
                 "hazardIds":["019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a20"]}""")
public record CampaignSiteView(
        UUID id,
        @Schema(maxLength = 100) String name,
        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,
        @Nullable Position position,
        UUID inspectorId,
        LocalDate plannedOn,
        @Nullable LocalDate inspectedOn,
        int passed,
        int failed,
        @Schema(maxItems = 50) List<UUID> hazardIds) {}
