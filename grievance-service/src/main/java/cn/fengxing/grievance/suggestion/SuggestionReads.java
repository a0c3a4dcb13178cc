package cn.fengxing.grievance.suggestion;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads suggestions: one's own, those that one answers, and of those that are late below that they are. */
@ApplicationScoped
@Transactional
public class SuggestionReads {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Suggestions suggestions;
    private final Suggesters suggesters;
    private final SuggestionAccess access;
    private final Caller caller;
    private final OrganisationTree tree;

    SuggestionReads(
            Suggestions suggestions,
            Suggesters suggesters,
            SuggestionAccess access,
            Caller caller,
            OrganisationTree tree) {
        this.suggestions = suggestions;
        this.suggesters = suggesters;
        this.access = access;
        this.caller = caller;
        this.tree = tree;
    }

    public SuggestionView get(UUID id) {
        return view(access.forReader(id));
    }

    /** After a change by who may no longer have it, as it was passed on. */
    public SuggestionView changed(Suggestion suggestion) {
        suggestions.flush();
        return view(suggestion);
    }

    /** The newest first. */
    public Page<SuggestionView> mine(PageRequest page) {
        UUID after = page.after(UUID.class).orElse(LAST);
        List<byte[]> me = suggesters.indexes(caller.personId());
        return page(
                suggestions
                        .find("suggesterIndex in ?1 and id < ?2 order by id desc", me, after)
                        .range(0, page.limit())
                        .list(),
                page);
    }

    /** What waits for an answer there, in the order in which it came. */
    public Page<SuggestionView> queue(UUID organisationId, PageRequest page) {
        access.requireKeeperAt(organisationId);
        List<RecipientKind> kinds = Stream.of(RecipientKind.values())
                .filter(kind -> access.keeps(kind, organisationId))
                .toList();
        return page(
                suggestions
                        .find(
                                "recipient.ownerId in ?1 and state = ?2 and recipient.recipientKind in ?3 and id > ?4 order by id",
                                tree.withPredecessors(Set.of(organisationId)),
                                SuggestionState.OPEN,
                                kinds,
                                page.after(UUID.class).orElse(FIRST))
                        .range(0, page.limit())
                        .list(),
                page);
    }

    /** What is late one level below, without the words. */
    public Page<SuggestionView> late(UUID organisationId, PageRequest page) {
        caller.require(organisationId, SuggestionNotices.SUPERVISORS.toArray(Role[]::new));
        List<SuggestionView> late = suggestions
                .find(
                        "supervisorId in ?1 and state = ?2 and id > ?3 order by id",
                        tree.withPredecessors(Set.of(organisationId)),
                        SuggestionState.OPEN,
                        page.after(UUID.class).orElse(FIRST))
                .range(0, page.limit())
                .stream()
                .map(suggestion -> suggestion.view(null))
                .toList();
        return Page.of(late, page, SuggestionView::id);
    }

    private Page<SuggestionView> page(List<Suggestion> found, PageRequest page) {
        suggesters.fetch(found);
        return Page.of(found.stream().map(this::view).toList(), page, SuggestionView::id);
    }

    private SuggestionView view(Suggestion suggestion) {
        return suggestion.view(suggesters.words(suggestion).orElse(null));
    }
}
