package cn.fengxing.org.station.keeping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a station closes for good. */
@Schema(example = """
        {"reason":"房屋租期届满，服务并入十一纬路驿站"}""")
public record CloseDownStationRequest(
        @NotBlank @Size(max = 200) String reason) {}
