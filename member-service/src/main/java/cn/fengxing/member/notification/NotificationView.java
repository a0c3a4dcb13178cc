package cn.fengxing.member.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One notice as its reader sees it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000f7","kind":"CARE_PLACE_GAINED",
                "subjectId":"01932f6a-7c00-7000-8000-0000000000f8","title":"候补有了名额",
                "text":"您候补的服务已有名额，请查看时间和地点。","at":"2026-11-24T08:30:00Z","readAt":null}""")
public record NotificationView(
        UUID id,
        NoticeKind kind,

        @Schema(description = "所指事项的编号，含义由 kind 决定") @Nullable
        UUID subjectId,

        @Schema(maxLength = 60) String title,
        @Schema(maxLength = 200) String text,
        Instant at,
        @Nullable Instant readAt) {}
