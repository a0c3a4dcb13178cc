package cn.fengxing.org.alliance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was said and agreed.
 *
 * @param attachmentIds files that belong to it, uploaded for {@code MEETING_MINUTES}; written anew, those no longer named are deleted
 */
@Schema(example = """
        {"minutes":"会议议定：一、商场南门增设骑手临时停车位；二、物业开放地下一层卫生间；三、下次会议通报进展。",
        "attachmentIds":["8b0d3c5e-6a7f-4f2c-9d41-0e5b7a2c9f13"]}""")
public record MinutesRequest(
        @NotBlank @Size(max = 20_000) String minutes,
        @Size(max = MeetingFiles.MOST) @Nullable List<@NotNull UUID> attachmentIds) {

    List<UUID> files() {
        return attachmentIds == null ? List.of() : attachmentIds;
    }
}
