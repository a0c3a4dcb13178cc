package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.suggestion.Suggesters;
import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.SuggestionAccess;
import cn.fengxing.grievance.suggestion.SuggestionAdopted;
import cn.fengxing.grievance.suggestion.SuggestionNotices;
import cn.fengxing.grievance.suggestion.SuggestionOutcome;
import cn.fengxing.grievance.suggestion.Suggestions;
import cn.fengxing.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever it is for says what will become of it. What is adopted earns who suggested it points. */
@ApplicationScoped
public class AnswerSuggestion {

    private final SuggestionAccess access;
    private final Suggestions suggestions;
    private final Suggesters suggesters;
    private final SuggestionNotices notices;
    private final Outbox outbox;

    AnswerSuggestion(
            SuggestionAccess access,
            Suggestions suggestions,
            Suggesters suggesters,
            SuggestionNotices notices,
            Outbox outbox) {
        this.access = access;
        this.suggestions = suggestions;
        this.suggesters = suggesters;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Transactional
    public Suggestion answer(UUID id, @Nullable String ifMatch, AnswerSuggestionRequest request) {
        Suggestion suggestion = access.forKeeper(id, ifMatch);
        suggestion.answer(request.outcome(), Wording.nameless("answer", request.answer()));
        suggestions.flush();
        if (request.outcome() == SuggestionOutcome.ADOPTED) {
            outbox.publish(adopted(suggestion), suggestion.version());
        }
        notices.toSuggester(suggestion, NoticeKind.SUGGESTION_ANSWERED);
        return suggestion;
    }

    private SuggestionAdopted adopted(Suggestion suggestion) {
        return new SuggestionAdopted(
                suggestion.id(),
                suggesters.of(suggestion).orElse(null),
                suggestion.recipient().recipientKind(),
                suggestion.recipient().divisionCode());
    }
}
