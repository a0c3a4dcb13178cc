package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.SuggestionAccess;
import cn.fengxing.grievance.suggestion.SuggestionNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was adopted is done. */
@ApplicationScoped
public class CompleteSuggestion {

    private final SuggestionAccess access;
    private final SuggestionNotices notices;

    CompleteSuggestion(SuggestionAccess access, SuggestionNotices notices) {
        this.access = access;
        this.notices = notices;
    }

    @Transactional
    public Suggestion complete(UUID id, @Nullable String ifMatch, CompleteSuggestionRequest request) {
        Suggestion suggestion = access.forKeeper(id, ifMatch);
        suggestion.complete(Wording.nameless("done", request.done()));
        notices.toSuggester(suggestion, NoticeKind.SUGGESTION_DONE);
        return suggestion;
    }
}
