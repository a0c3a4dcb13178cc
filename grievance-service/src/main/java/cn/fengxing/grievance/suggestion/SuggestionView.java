package cn.fengxing.grievance.suggestion;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.kit.version.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A suggestion as its suggester and its recipient see it: days without times, and nobody's name. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a31","recipientKind":"STATION",
                 "recipientId":"019ab4ef-0000-7000-8000-000000000071","divisionCode":"210102000000",
                 "state":"ANSWERED","text":"希望驿站设在一层，方便停车取餐。",
                 "outcome":"ADOPTED","answer":"已协调一层门面，下月搬迁。","meTooAtLeast":15,
                 "suggestedOn":"2026-11-24","dueOn":"2026-12-01","overdue":false,"version":1}""")
public record SuggestionView(
        UUID id,
        RecipientKind recipientKind,
        UUID recipientId,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        SuggestionState state,

        @Schema(description = "上级的逾期清单中没有原文", maxLength = 1000) @Nullable
        String text,

        @Nullable SuggestionOutcome outcome,

        @Schema(maxLength = 1000) @Nullable String answer,

        @Schema(maxLength = 1000) @Nullable String done,

        @Schema(maxLength = 1000) @Nullable String passingReason,

        @Schema(description = "承办单位公开展示的表述", maxLength = 300) @Nullable
        String publicText,

        @Schema(description = "同样希望的人数，五人一档；0 表示少于五人", minimum = "0", maximum = "2147483647")
        int meTooAtLeast,

        LocalDate suggestedOn,
        LocalDate dueOn,
        boolean overdue,
        long version)
        implements Versioned {

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, SHANGHAI);
    }
}
