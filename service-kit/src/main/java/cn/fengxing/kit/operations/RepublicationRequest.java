package cn.fengxing.kit.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which events to send again: a range of ids, or everything since an instant that is still kept. */
@Schema(example = """
                {"fromId":1048576,"toId":1049600,"reason":"志愿服务从备份恢复，补发其后的事件。"}""")
public record RepublicationRequest(
        @Min(1) @Nullable Long fromId,
        @Min(1) @Nullable Long toId,

        @Schema(description = "代替 fromId 和 toId：此刻以来的全部事件") @Nullable
        Instant since,

        @NotBlank @Size(max = 500) String reason) {}
