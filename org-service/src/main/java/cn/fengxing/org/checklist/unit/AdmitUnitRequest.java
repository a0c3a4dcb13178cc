package cn.fengxing.org.checklist.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which organisation becomes a member unit, and from when. */
@Schema(example = """
                {"organisationId":"01932f6a-7c00-7000-8000-0000000000d3","from":"2024-01-01"}""")
public record AdmitUnitRequest(
        @NotNull UUID organisationId, @NotNull LocalDate from) {}
