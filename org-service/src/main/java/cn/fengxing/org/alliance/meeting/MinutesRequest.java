package cn.fengxing.org.alliance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said and agreed. */
@Schema(example = """
        {"minutes":"会议议定：一、商场南门增设骑手临时停车位；二、物业开放地下一层卫生间；三、下次会议通报进展。"}""")
public record MinutesRequest(@NotBlank @Size(max = 20_000) String minutes) {}
