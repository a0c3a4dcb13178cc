package cn.fengxing.org.selfcheck;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationPlace;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.problem.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A branch answers the items of a year, once or again; whoever stands above it checks again. */
@ApplicationScoped
public class SubmitSelfCheck {

    private static final Set<String> BRANCHES = Set.of("BRANCH", "MOBILE_BRANCH", "PARTY_COMMITTEE");

    private final SelfChecks checks;
    private final SelfCheckItems items;
    private final OrganisationTree tree;
    private final Caller caller;
    private final Clock clock;

    SubmitSelfCheck(SelfChecks checks, SelfCheckItems items, OrganisationTree tree, Caller caller, Clock clock) {
        this.checks = checks;
        this.items = items;
        this.tree = tree;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public SelfCheckView submit(SubmitSelfCheckRequest request) {
        caller.require(request.branchId(), Role.BRANCH_SECRETARY, Role.ORG_ADMIN);
        OrganisationPlace branch = tree.find(request.branchId()).orElseThrow();
        if (!BRANCHES.contains(branch.type())) {
            throw new FieldRejected("branchId", "not-a-branch");
        }
        if (checks.count(
                        "branchId = ?1 and year = ?2",
                        branch.id(),
                        request.year().shortValue())
                > 0) {
            throw new Rejected(CommonProblems.ALREADY_EXISTS);
        }
        SelfCheck check = SelfCheck.of(branch.id(), request.year());
        check.submit(asked(branch, request.year()), request.answers(), caller.personId(), clock.instant());
        checks.persistAndFlush(check);
        return check.view();
    }

    @Transactional
    public SelfCheckView again(UUID id, @Nullable String ifMatch, List<AnswerItemRequest> answers) {
        SelfCheck check = checks.within(id, Role.BRANCH_SECRETARY, Role.ORG_ADMIN);
        EntityTags.requireMatch(ifMatch, check.version());
        OrganisationPlace branch = tree.find(check.branchId()).orElseThrow();
        check.submit(asked(branch, check.year()), answers, caller.personId(), clock.instant());
        checks.flush();
        return check.view();
    }

    /** Nobody checks an organisation again from a seat at itself. */
    @Transactional
    public SelfCheckView recheck(UUID id, @Nullable String ifMatch, RecheckRequest request) {
        SelfCheck check = checks.within(id, Role.ORG_ADMIN);
        if (caller.organisations(Role.ORG_ADMIN).contains(check.branchId())) {
            throw CommonProblems.notFound();
        }
        EntityTags.requireMatch(ifMatch, check.version());
        Map<UUID, SelfCheckItem> answered = items.list("id in ?1", check.itemIds()).stream()
                .collect(java.util.stream.Collectors.toMap(SelfCheckItem::id, item -> item));
        check.recheck(answered, request.findings(), caller.personId(), clock.instant());
        checks.flush();
        return check.view();
    }

    private Map<UUID, SelfCheckItem> asked(OrganisationPlace branch, int year) {
        String division = branch.divisionCode();
        return division == null ? Map.of() : items.askedById(division, year);
    }
}
