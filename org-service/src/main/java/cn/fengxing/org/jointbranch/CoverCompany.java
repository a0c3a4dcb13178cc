package cn.fengxing.org.jointbranch;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Line;
import cn.fengxing.org.organisation.Organisation;
import cn.fengxing.org.organisation.OrganisationRejected;
import cn.fengxing.org.organisation.Organisations;
import cn.fengxing.org.reading.OrganisationReads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts companies under a joint branch, and takes them out. */
@ApplicationScoped
public class CoverCompany {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Caller caller;
    private final Organisations organisations;
    private final Covers covers;
    private final AuditTrail audit;
    private final EffectiveDay effectiveDay;
    private final Event<CoverChanged> changed;

    CoverCompany(
            Caller caller,
            Organisations organisations,
            Covers covers,
            AuditTrail audit,
            EffectiveDay effectiveDay,
            Event<CoverChanged> changed) {
        this.caller = caller;
        this.organisations = organisations;
        this.covers = covers;
        this.audit = audit;
        this.effectiveDay = effectiveDay;
        this.changed = changed;
    }

    @Transactional
    public UUID cover(UUID branchId, CoverCompanyRequest request) {
        caller.require(branchId, Role.ORG_ADMIN);
        Organisation branch = organisations.findByIdOptional(branchId).orElseThrow(CommonProblems::notFound);
        if (branch.dissolved()) {
            throw new OrganisationRejected.Dissolved();
        }
        if (branch.form() == null || !branch.form().joint()) {
            throw new JointBranchRejected.NoJointBranch();
        }
        if (organisations
                .findByIdOptional(request.companyId())
                .filter(company -> company.line() == Line.CORPORATE && !company.dissolved())
                .isEmpty()) {
            throw new FieldRejected("companyId", "company-unknown");
        }
        LocalDate from = effectiveDay.of(request.effectiveOn());
        covers.endThoseOfDissolved(request.companyId());
        if (covers.covered(request.companyId(), from)) {
            throw new JointBranchRejected.AlreadyCovered();
        }
        audit.record("cover-company", "organisation", branchId.toString(), null);
        UUID id = covers.add(branchId, request.companyId(), from);
        changed.fire(new CoverChanged(branchId, request.companyId()));
        return id;
    }

    @Transactional
    public void end(UUID branchId, UUID coverId, EndCoverRequest request) {
        caller.require(branchId, Role.ORG_ADMIN);
        audit.record("end-cover", "organisation", branchId.toString(), null);
        UUID companyId = covers.end(branchId, coverId, effectiveDay.of(request.effectiveOn()))
                .orElseThrow(CommonProblems::notFound);
        changed.fire(new CoverChanged(branchId, companyId));
    }

    /** @param on null for all there ever were */
    @Transactional
    public Page<CoverView> list(UUID branchId, @Nullable LocalDate on, PageRequest page) {
        caller.require(branchId, OrganisationReads.readers());
        UUID after = page.after(UUID.class).orElse(BEFORE_ALL);
        return Page.of(covers.of(branchId, on, after, page.limit() + 1), page, CoverView::id);
    }
}
