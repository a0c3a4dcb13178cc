package cn.fengxing.grievance.hazard.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who answers for it instead. */
@Schema(example = """
                {"organisationId":"019ab4ef-0000-7000-8000-000000000032","note":"属市政道路，转住建部门。"}""")
public record RerouteHazardRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 500) String note) {}
