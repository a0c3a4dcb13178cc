package cn.fengxing.grievance.hazard.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign and how far it has come.
 *
 * @param sites planned
 * @param late not inspected on their day
 * @param faults found; {@code mended} of them are said to be mended
 */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a40","organisationId":"019ab4ef-0000-7000-8000-000000000021",
                 "title":"冬季站点隐患排查周","startsOn":"2026-12-07","endsOn":"2026-12-13","checklist":["消防通道畅通"],
                 "sites":40,"inspected":31,"late":2,"passed":88,"faults":5,"mended":3}""")
public record CampaignView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 100) String title,
        LocalDate startsOn,
        LocalDate endsOn,
        @Schema(maxItems = 50) List<String> checklist,
        long sites,
        long inspected,
        long late,
        long passed,
        long faults,
        long mended) {}
