package cn.fengxing.grievance.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a case belongs. */
@Schema(example = """
                {"organisationId":"019ab4ef-0000-7000-8000-000000000021","reason":"事发地在和平区，由区人社局办理。"}""")
public record AssignGrievanceRequest(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 1000) String reason) {}
