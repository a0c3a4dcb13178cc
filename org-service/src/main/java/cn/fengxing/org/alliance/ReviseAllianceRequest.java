package cn.fengxing.org.alliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another name or purpose. */
@Schema(example = """
        {"name":"文艺路街道大工委","purpose":"统筹辖区单位共同服务骑手、快递员，共享场地与服务，协商解决停车充电难题。"}""")
public record ReviseAllianceRequest(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String purpose) {}
