package cn.fengxing.grievance.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a case does not belong here. */
@Schema(example = """
                {"reason":"该骑手注册在另一平台，不属于我公司。"}""")
public record ReturnGrievanceRequest(
        @NotBlank @Size(max = 1000) String reason) {}
