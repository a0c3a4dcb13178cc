package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens a suggestion for who made it, and for whoever answers where it is addressed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionAccess {

    private static final Role[] KEEPERS = Stream.of(RecipientKind.values())
            .flatMap(kind -> Stream.of(kind.keepers()))
            .distinct()
            .toArray(Role[]::new);

    private final Suggestions suggestions;
    private final Suggesters suggesters;
    private final Caller caller;
    private final OrganisationTree tree;

    SuggestionAccess(Suggestions suggestions, Suggesters suggesters, Caller caller, OrganisationTree tree) {
        this.suggestions = suggestions;
        this.suggesters = suggesters;
        this.caller = caller;
        this.tree = tree;
    }

    /** @throws Rejected 401, or 404 for one that is neither the caller's nor addressed to where the caller answers */
    public Suggestion forReader(UUID id) {
        UUID me = caller.personId();
        Suggestion suggestion = suggestions.get(id);
        if (!suggesters.suggested(me, suggestion) && !keeps(suggestion)) {
            throw CommonProblems.notFound();
        }
        return suggestion;
    }

    /**
     * For a change by whoever answers, who saw the version that the tag names.
     *
     * @throws Rejected 401, 403, 404, 409 for one's own, 412 or 428
     */
    public Suggestion forKeeper(UUID id, @Nullable String ifMatch) {
        caller.requireAny(KEEPERS);
        Suggestion suggestion = suggestions.get(id);
        if (!keeps(suggestion)) {
            throw CommonProblems.notFound();
        }
        if (suggesters.suggested(caller.personId(), suggestion)) {
            throw new SuggestionRejected.OwnSuggestion();
        }
        EntityTags.requireMatch(ifMatch, suggestion.version());
        return suggestion;
    }

    /** @throws Rejected 401, 403 or 404 */
    public void requireKeeperAt(UUID organisationId) {
        caller.require(organisationId, KEEPERS);
    }

    /** Where one answers that kind there. */
    public boolean keeps(RecipientKind kind, UUID organisationId) {
        return caller.reaches(tree.successor(organisationId).orElse(organisationId), kind.keepers());
    }

    private boolean keeps(Suggestion suggestion) {
        return keeps(suggestion.recipient().recipientKind(), suggestion.ownerId());
    }
}
