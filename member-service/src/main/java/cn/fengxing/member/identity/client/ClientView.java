package cn.fengxing.member.identity.client;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A client as its administrator sees it. */
@Schema(example = """
                {"id":"01932f6a-7c00-7000-8000-0000000000d9","organisationId":"01932f6a-7c00-7000-8000-0000000000c1",
                "name":"骑手平台工单系统","scopes":["platform:read","platform:write"],"createdAt":"2026-11-24T08:30:00Z",
                "usedAt":"2026-11-25T01:00:00Z","secrets":[{"id":"01932f6a-7c00-7000-8000-0000000000da",
                "createdAt":"2026-11-24T08:30:00Z","expiresAt":"2027-11-25T08:30:00Z"}]}""")
public record ClientView(
        UUID id,
        UUID organisationId,
        @Schema(maxLength = 60) String name,
        List<String> scopes,
        Instant createdAt,

        @Schema(description = "最近一次换取令牌的时间，从未使用则没有") @Nullable
        Instant usedAt,

        List<Secret> secrets) {

    /** Without what it is. */
    @Schema(name = "ClientSecret")
    public record Secret(UUID id, Instant createdAt, Instant expiresAt) {}
}
