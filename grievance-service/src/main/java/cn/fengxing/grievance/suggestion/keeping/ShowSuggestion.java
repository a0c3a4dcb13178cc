package cn.fengxing.grievance.suggestion.keeping;

import cn.fengxing.grievance.suggestion.Suggestion;
import cn.fengxing.grievance.suggestion.SuggestionAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Releases a wish for everybody to see and join, in words that its keeper answers for; or takes it back. */
@ApplicationScoped
public class ShowSuggestion {

    private final SuggestionAccess access;

    ShowSuggestion(SuggestionAccess access) {
        this.access = access;
    }

    @Transactional
    public Suggestion show(UUID id, @Nullable String ifMatch, @Nullable String text) {
        Suggestion suggestion = access.forKeeper(id, ifMatch);
        suggestion.show(text == null ? null : Wording.nameless("text", text));
        return suggestion;
    }
}
