package cn.fengxing.grievance.hazard.reporting;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.photo.HazardPhotos;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is dangerous, and where. */
@Schema(example = """
                {"category":"MANHOLE_COVER","description":"井盖缺失，夜间看不清。","divisionCode":"210102000000",
                 "position":{"lon":123.4315,"lat":41.8057}}""")
public record ReportHazardRequest(
        @NotNull HazardCategory category,

        @Schema(description = "只写物和地点，不写人：含手机号、身份证号、车牌或针对个人的内容会被退回，并提示去处") @NotBlank @Size(max = 1000)
        String description,

        @NotNull @Pattern(regexp = "\\d{12}") String divisionCode,

        @Schema(description = "所选类别注明须有位置的，必填") @Valid @Nullable
        Position position,

        @Schema(description = "先以用途 HAZARD_PHOTO 上传；所选类别注明须有照片的，必填。核实人涂去人脸、车牌前，别人看不到")
        @Size(max = HazardPhotos.MOST)
        @Nullable
        List<@NotNull UUID> photoIds) {}
