package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A self-check as clients read it.
 *
 * @param outOf the points of all items together
 */
@Schema(example = """
                {"id":"019ab4ef-0000-7000-8000-000000000e11","branchId":"01932f6a-7c00-7000-8000-0000000000a1","year":2026,
                "state":"SUBMITTED","score":80,"outOf":100,"submittedAt":"2026-11-20T02:00:00Z",
                "answers":[{"itemId":"019ab4ef-0000-7000-8000-000000000e01","met":true,
                "evidence":"主题党日记录 2026-01 至 2026-11"}],"version":0}""")
public record SelfCheckView(
        UUID id,
        UUID branchId,
        int year,
        SelfCheckState state,
        int score,
        int outOf,
        Instant submittedAt,
        @Nullable Instant recheckedAt,
        @Schema(maxItems = 200) List<Answer> answers,
        long version)
        implements Versioned {

    /** @param rechecked what was found when somebody checked again */
    @Schema(name = "SelfCheckAnswer")
    public record Answer(
            UUID itemId,
            boolean met,
            @Schema(maxLength = 500) @Nullable String evidence,
            @Nullable Boolean rechecked) {}
}
