package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.suggestion.Recipient;
import cn.fengxing.grievance.suggestion.Recipients;
import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.SuggestionAccess;
import cn.fengxing.grievance.suggestion.SuggestionLimits;
import cn.fengxing.grievance.suggestion.SuggestionNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever cannot do it gives it to who can. */
@ApplicationScoped
public class PassOnSuggestion {

    private final SuggestionAccess access;
    private final Recipients recipients;
    private final SuggestionLimits limits;
    private final SuggestionNotices notices;

    PassOnSuggestion(
            SuggestionAccess access, Recipients recipients, SuggestionLimits limits, SuggestionNotices notices) {
        this.access = access;
        this.recipients = recipients;
        this.limits = limits;
        this.notices = notices;
    }

    @Transactional
    public Suggestion passOn(UUID id, @Nullable String ifMatch, PassOnSuggestionRequest request) {
        Suggestion suggestion = access.forKeeper(id, ifMatch);
        Recipient to = recipients.find(request.recipient());
        Instant now = limits.now();
        suggestion.passOn(to, Wording.nameless("reason", request.reason()), now, limits.dueAt(to.recipientKind(), now));
        notices.toKeepers(suggestion, NoticeKind.SUGGESTION_ASSIGNED);
        notices.toSuggester(suggestion, NoticeKind.SUGGESTION_MOVED);
        return suggestion;
    }
}
