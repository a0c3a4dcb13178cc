package cn.fengxing.member.person;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody looked at my data. */
@Schema(example = """
                {"openedBy":"01932f6a-7c00-7000-8000-0000000000d2","field":"CONTACT","reason":"电话回访诉求处理情况",
                "openedAt":"2026-11-24T08:30:00Z"}""")
public record OpeningView(
        UUID openedBy,
        @Schema(maxLength = 20) String field,
        @Schema(maxLength = 500) String reason,
        Instant openedAt) {}
