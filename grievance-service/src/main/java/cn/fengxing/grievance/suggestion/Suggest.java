package cn.fengxing.grievance.suggestion;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.statement.Identifying;
import cn.fengxing.kit.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Somebody suggests something. Telephone and identity numbers are painted out before anything is kept. */
@ApplicationScoped
public class Suggest {

    private final Suggestions suggestions;
    private final Suggesters suggesters;
    private final Recipients recipients;
    private final SuggestionLimits limits;
    private final SuggestionNotices notices;

    Suggest(
            Suggestions suggestions,
            Suggesters suggesters,
            Recipients recipients,
            SuggestionLimits limits,
            SuggestionNotices notices) {
        this.suggestions = suggestions;
        this.suggesters = suggesters;
        this.recipients = recipients;
        this.limits = limits;
        this.notices = notices;
    }

    @Transactional
    public UUID suggest(UUID personId, RecipientRequest to, String text) {
        Recipient recipient = recipients.find(to);
        UUID id = Ids.next();
        Instant now = limits.now();
        Suggestion suggestion = Suggestion.make(
                id,
                suggesters.seal(id, personId, Identifying.masked(text)),
                recipient,
                now,
                limits.dueAt(recipient.recipientKind(), now));
        suggestions.persist(suggestion);
        notices.toKeepers(suggestion, NoticeKind.SUGGESTION_ASSIGNED);
        return id;
    }
}
