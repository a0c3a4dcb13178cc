package cn.fengxing.grievance.hazard.handling;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That it is there.
 *
 * @param summary what everybody may read of it on the map
 */
@Schema(example = """
                {"summary":"井盖缺失，已设围挡。"}""")
public record VerifyHazardRequest(
        @Schema(description = "公开显示的一句话，不写人") @Size(min = 1, max = 200) @Nullable
        String summary) {}
