package cn.fengxing.grievance.suggestion.wish;

import cn.fengxing.grievance.suggestion.RecipientKind;
import cn.fengxing.grievance.suggestion.SuggestionOutcome;
import cn.fengxing.grievance.suggestion.SuggestionState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish as everybody sees it, in the words that its keeper released. */
@Schema(example = """
                {"id":"019ab4f0-7a30-7c55-9d2e-3f1f0f6c1a31","recipientKind":"STATION",
                 "recipientId":"019ab4ef-0000-7000-8000-000000000071","divisionCode":"210102000000",
                 "text":"驿站设在一层。","state":"ANSWERED","outcome":"ADOPTED",
                 "meTooAtLeast":15,"meToo":true}""")
public record WishView(
        UUID id,
        RecipientKind recipientKind,
        UUID recipientId,

        @Schema(pattern = "^[0-9]{12}$", maxLength = 12) String divisionCode,

        @Schema(maxLength = 300) String text,
        SuggestionState state,
        @Nullable SuggestionOutcome outcome,

        @Schema(description = "同样希望的人数，五人一档；0 表示少于五人", minimum = "0", maximum = "2147483647")
        int meTooAtLeast,

        @Schema(description = "本人是否也希望") boolean meToo) {}
