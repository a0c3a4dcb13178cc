package cn.fengxing.kit.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to handle again once the cause is mended: one key of a topic, or all of it. */
@Schema(example = """
                {"topic":"fengxing.people.v1","key":"019ab4ef-0000-7000-8000-000000000031",
                 "reason":"已修复版本不兼容的问题。"}""")
public record ReplayRequest(
        @NotBlank @Size(max = 249) String topic,

        @Schema(description = "不填则重放该主题的全部停放键") @Size(max = 500) @Nullable
        String key,

        @Schema(description = "接着上次回答中的 next 重放") @Size(max = 500) @Nullable
        String after,

        @NotBlank @Size(max = 500) String reason) {}
