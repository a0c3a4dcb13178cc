package cn.fengxing.grievance.hazard.handling;

import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was mended. */
@Schema(example = """
                {"note":"已更换新井盖并压实周边路面。","photoIds":["8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"]}""")
public record FixHazardRequest(
        @Schema(description = "上报人看得到，不写人") @NotBlank @Size(max = 500)
        String note,

        @Schema(description = "整改后的照片，先以用途 HAZARD_PHOTO 上传；涂抹后才公开") @NotEmpty @Size(max = HazardPhotos.MOST)
        List<@NotNull UUID> photoIds) {}
