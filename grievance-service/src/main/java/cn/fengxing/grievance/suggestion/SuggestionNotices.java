package cn.fengxing.grievance.suggestion;

import cn.fengxing.grievance.notice.NoticeKind;
import cn.fengxing.grievance.notice.RequestNotice;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Tells of suggestions: whoever answers, at a company later; one level up of what is late; and who suggested, later and not of what. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SuggestionNotices {

    /** Who reads the list of what is late below. */
    public static final Set<Role> SUPERVISORS = Set.of(Role.ORG_ADMIN, Role.REGULATOR, Role.COMMUNITY_WORKER);

    private final RequestNotice requestNotice;
    private final Suggesters suggesters;
    private final OrganisationTree tree;

    SuggestionNotices(RequestNotice requestNotice, Suggesters suggesters, OrganisationTree tree) {
        this.requestNotice = requestNotice;
        this.suggesters = suggesters;
        this.tree = tree;
    }

    public void toKeepers(Suggestion suggestion, NoticeKind kind) {
        Set<Role> roles = Set.of(suggestion.recipient().recipientKind().keepers());
        boolean company = tree.find(suggestion.ownerId())
                .filter(place -> place.line().equals("CORPORATE"))
                .isPresent();
        if (company) {
            requestNotice.toCompany(roles, suggestion.ownerId(), kind, suggestion.id());
        } else {
            requestNotice.toHolders(roles, suggestion.ownerId(), kind, suggestion.id());
        }
    }

    public void toSupervisors(UUID supervisorId, Suggestion suggestion) {
        requestNotice.toHolders(SUPERVISORS, supervisorId, NoticeKind.SUGGESTION_LATE_BELOW, suggestion.id());
    }

    public void toSuggester(Suggestion suggestion, NoticeKind kind) {
        suggesters.of(suggestion).ifPresent(person -> requestNotice.toPerson(person, kind));
    }
}
