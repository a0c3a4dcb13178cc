package cn.fengxing.member.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One signed-in device of the caller. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000e1","way":"PHONE_CODE","startedAt":"2026-11-20T01:00:00Z",
                "usedAt":"2026-11-24T08:30:00Z","expiresAt":"2026-12-20T01:00:00Z","device":"我的手机","current":true}""")
public record SessionView(
        UUID id,
        SignInWay way,
        Instant startedAt,
        Instant usedAt,
        Instant expiresAt,
        @Schema(maxLength = 40) @Nullable String device,
        boolean current) {}
