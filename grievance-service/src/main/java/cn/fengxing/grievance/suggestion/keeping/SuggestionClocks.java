package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.routing.Routing;
import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.SuggestionNotices;
import cn.fengxing.grievance.suggestion.Suggestions;
import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Warns about suggestions that nobody has answered, and lists one level up those that are late. */
@ApplicationScoped
public class SuggestionClocks implements DueWork {

    private final Suggestions suggestions;
    private final SuggestionNotices notices;
    private final Routing routing;

    SuggestionClocks(Suggestions suggestions, SuggestionNotices notices, Routing routing) {
        this.suggestions = suggestions;
        this.notices = notices;
        this.routing = routing;
    }

    @Override
    public String name() {
        return "suggestion-clocks";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(suggestions.claimRinging(now, limit), Suggestion::id)
                .each(suggestion -> ring(suggestion, now), suggestions::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID row, Instant until) {
        suggestions.findByIdOptional(row).ifPresent(suggestion -> suggestion.ringAgainAt(until));
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return suggestions.earliestAlarm();
    }

    private void ring(Suggestion suggestion, Instant now) {
        if (!suggestion.isDue(now)) {
            suggestion.warned();
            notices.toKeepers(suggestion, NoticeKind.SUGGESTION_DUE_SOON);
            return;
        }
        Optional<UUID> above =
                routing.above(suggestion.ownerId(), suggestion.recipient().divisionCode());
        suggestion.late(above.orElse(null));
        notices.toKeepers(suggestion, NoticeKind.SUGGESTION_OVERDUE);
        above.ifPresent(supervisor -> notices.toSupervisors(supervisor, suggestion));
    }
}
