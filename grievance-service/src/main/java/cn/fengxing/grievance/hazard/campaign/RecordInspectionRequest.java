package cn.fengxing.grievance.hazard.campaign;

import cn.fengxing.grievance.hazard.rule.HazardCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was not as the checklist has it; everything else was. */
@Schema(example = """
                {"faults":[{"item":2,"category":"CHARGING_FIRE_RISK","description":"充电柜旁两处飞线。"}]}""")
public record RecordInspectionRequest(
        @NotNull @Size(max = 50) List<@NotNull @Valid Fault> faults) {

    /** @param item number on the checklist, from 1 */
    @Schema(name = "InspectionFault")
    public record Fault(
            @NotNull @Min(1) @Max(50) Integer item,
            @NotNull HazardCategory category,

            @Schema(description = "只写物和地点，不写人") @NotBlank @Size(max = 1000)
            String description) {}
}
