package cn.fengxing.grievance.timeline;

import cn.fengxing.grievance.channel.rule.Hop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The steps of a case, the oldest first. */
public record TimelineView(List<Step> items) {

    /**
     * One step.
     *
     * @param code what happened, as in docs/channel.md; RECEIVED for the arrival at a company
     * @param words the same in words, in the reader's language
     * @param at null for a company, which gets the day
     * @param note what was said with it
     */
    @Schema(name = "TimelineStep", example = """
                    {"step":2,"code":"ACCEPT","words":"沈阳市外卖行业流动党员党支部已受理，承诺于11月27日10:00前答复。","hop":"BRANCH",
                     "at":"2026-11-24T02:00:00Z","on":"2026-11-24","dueAt":"2026-11-27T02:00:00Z","dueOn":"2026-11-27"}""")
    public record Step(
            int step,
            String code,
            String words,
            Hop hop,
            @Nullable Instant at,
            LocalDate on,
            @Nullable Instant dueAt,
            @Nullable LocalDate dueOn,
            @Nullable String note) {}
}
