package cn.fengxing.grievance.hazard;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is dangerous, and where. */
@Schema(example = """
                {"category":"MANHOLE_COVER","description":"井盖缺失，夜间看不清。","divisionCode":"210102000000",
                 "position":{"lon":123.4315,"lat":41.8057}}""")
public record ReportHazardRequest(
        @NotNull HazardCategory category,

        @Schema(description = "只写物和地点，不写人") @NotBlank @Size(max = 1000)
        String description,

        @NotNull @Pattern(regexp = "\\d{12}") String divisionCode,
        @NotNull @Valid Position position) {}
