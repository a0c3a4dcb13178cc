package cn.fengxing.member.consent;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One consent of the caller; null while it stands. */
@Schema(example = """
        {"purpose":"REGISTRATION","textVersion":"2026-01","givenAt":"2026-11-24T08:30:00Z"}""")
public record ConsentView(
        Purpose purpose,
        @Schema(maxLength = 20) String textVersion,
        Instant givenAt,
        @Nullable Instant withdrawnAt) {}
