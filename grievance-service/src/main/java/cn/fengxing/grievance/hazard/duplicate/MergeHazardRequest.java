package cn.fengxing.grievance.hazard.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which hazard it is. */
@Schema(example = """
                {"intoId":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a21"}""")
public record MergeHazardRequest(@NotNull UUID intoId) {}
