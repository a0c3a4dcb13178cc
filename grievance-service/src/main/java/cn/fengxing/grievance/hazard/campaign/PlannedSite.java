package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.grievance.hazard.Position;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place to be looked at.
 *
 * @param inspectorId the organisation that does it; no person is named
 */
@Schema(example = """
                {"name":"南京南街配送站","divisionCode":"210102000000","position":{"lon":123.4315,"lat":41.8057},
                 "inspectorId":"019ab4ef-0000-7000-8000-000000000031","plannedOn":"2026-12-08"}""")
public record PlannedSite(
        @NotBlank @Size(max = 100) String name,
        @NotNull @Pattern(regexp = "\\d{12}") String divisionCode,
        @Valid @Nullable Position position,
        @NotNull UUID inspectorId,
        @NotNull LocalDate plannedOn) {}
