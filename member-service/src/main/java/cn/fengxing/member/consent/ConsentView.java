package cn.fengxing.member.consent;

import cn.fengxing.member.holding.Label;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One consent of the caller; null while it stands. */
@Schema(example = """
        {"purpose":"REGISTRATION","textVersion":"2026-01","givenAt":"2026-11-24T08:30:00Z"}""")
@Label("同意")
public record ConsentView(
        @Label("用途") Purpose purpose,
        @Label("文本版本") @Schema(maxLength = 20) String textVersion,
        @Label("同意时间") Instant givenAt,
        @Label("撤回时间") @Nullable Instant withdrawnAt) {}
