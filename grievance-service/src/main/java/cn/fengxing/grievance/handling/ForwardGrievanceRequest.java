package cn.fengxing.grievance.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the next hop should know. The company reads only the summary that the worker approved. */
@Schema(example = """
                {"summary":"支部已核对天气预警与订单记录，情况属实，请平台复核扣款。"}""")
public record ForwardGrievanceRequest(
        @NotBlank @Size(max = 2000) String summary) {}
