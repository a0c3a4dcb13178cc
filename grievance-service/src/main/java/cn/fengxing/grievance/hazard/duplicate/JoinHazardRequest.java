package cn.fengxing.grievance.hazard.duplicate;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * That it is this one.
 *
 * @param position where the reporter is; looked at, not kept
 */
@Schema(example = """
                {"position":{"lon":123.4315,"lat":41.8057},"description":"旁边又塌了一块。"}""")
public record JoinHazardRequest(
        @NotNull @Valid Position position,

        @Schema(description = "只写物和地点，不写人") @Size(min = 1, max = 1000) @Nullable
        String description,

        @Schema(description = "先以用途 HAZARD_PHOTO 上传") @Size(max = HazardPhotos.MOST) @Nullable
        List<@NotNull UUID> photoIds) {}
