package cn.fengxing.member.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A merge of two accounts. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-000000000e21","fromId":"01932f6a-7c00-7000-8000-0000000000d1",
                "toId":"01932f6a-7c00-7000-8000-0000000000d2","reason":"本人到场说明换了手机号",
                "mergedAt":"2026-12-01T02:00:00Z","undoUntil":"2026-12-31T02:00:00Z","undoneAt":null}""")
public record MergeView(
        UUID id,
        UUID fromId,
        UUID toId,
        @Schema(maxLength = 500) String reason,
        Instant mergedAt,
        Instant undoUntil,
        @Nullable Instant undoneAt) {}
