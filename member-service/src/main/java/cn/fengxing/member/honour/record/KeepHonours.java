package cn.fengxing.member.honour.record;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What holders and their branch do with honours that are recorded. */
@ApplicationScoped
public class KeepHonours {

    private static final Role[] BRANCH = {Role.BRANCH_SECRETARY, Role.ORG_ADMIN};

    private final Caller caller;
    private final GivenHonours honours;
    private final AuditTrail audit;
    private final Clock clock;

    KeepHonours(Caller caller, GivenHonours honours, AuditTrail audit, Clock clock) {
        this.caller = caller;
        this.honours = honours;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<GivenHonourView> mine() {
        return honours.of(caller.personId());
    }

    @Transactional
    public void delete(UUID id) {
        if (!honours.delete(caller.personId(), id)) {
            throw CommonProblems.notFound();
        }
    }

    /** Without names: who brings the document knows which is meant. */
    @Transactional
    public Page<GivenHonourView> ofBranch(PageRequest page) {
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        return Page.of(honours.within(caller.reach(BRANCH), after, page.limit() + 1), page, GivenHonourView::id);
    }

    @Transactional
    public void confirm(UUID id) {
        caller.requireAny(BRANCH);
        caller.require(honours.branchOf(id).orElseThrow(CommonProblems::notFound), BRANCH);
        honours.confirm(id, Today.by(clock));
        audit.record("confirm-honour", "given-honour", id.toString(), null);
    }
}
