package cn.fengxing.grievance.hazard.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign and its checklist. */
@Schema(example = """
                {"organisationId":"019ab4ef-0000-7000-8000-000000000021","title":"冬季站点隐患排查周","startsOn":"2026-12-07",
                 "endsOn":"2026-12-13","checklist":["消防通道畅通","充电柜无飞线","灭火器在有效期内"]}""")
public record PlanCampaignRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 100) String title,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 100) String> checklist) {}
