package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.AssigneeKind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is to mend it.
 *
 * @param id of the organisation, the volunteer team, or the part-time grid helper as a person
 */
@Schema(example = """
                {"kind":"ORGANISATION","id":"019ab4ef-0000-7000-8000-000000000031","note":"请今日更换井盖。"}""")
public record AssignHazardRequest(
        @NotNull AssigneeKind kind,
        @NotNull UUID id,
        @Size(min = 1, max = 500) @Nullable String note) {}
