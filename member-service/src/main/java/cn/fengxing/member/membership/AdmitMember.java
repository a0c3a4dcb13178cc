package cn.fengxing.member.membership;

import cn.fengxing.kit.audit.AuditTrail;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** What the development of a member leads to; runs in the transaction of the step that decides it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AdmitMember {

    private final Memberships memberships;
    private final Affiliations affiliations;
    private final OrganisationTree tree;
    private final AuditTrail audit;
    private final Clock clock;

    AdmitMember(
            Memberships memberships, Affiliations affiliations, OrganisationTree tree, AuditTrail audit, Clock clock) {
        this.memberships = memberships;
        this.affiliations = affiliations;
        this.tree = tree;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The branch admits the person on probation (接收为预备党员).
     *
     * @return the id by which the member is known
     * @throws MembershipRejected.Affiliated when the person belongs to a branch already
     */
    public UUID admit(UUID personId, UUID branchId) {
        Membership membership = memberships.lockedOf(personId).orElse(null);
        if (membership == null) {
            membership = added(personId, branchId);
        } else {
            membership.admit(branchId);
        }
        affiliations.open(membership.id(), branchId, AffiliationCause.ADMITTED);
        memberships.changed(membership);
        audit.record("admit-member", "member", membership.id().toString(), null);
        return membership.id();
    }

    /** Probation was passed (转为正式党员). */
    public void makeFull(UUID personId) {
        Membership membership = memberships.lockedOf(personId).orElseThrow(CommonProblems::notFound);
        membership.becomeFull();
        audit.record("make-full-member", "member", membership.id().toString(), null);
    }

    /** Probation was not passed (取消预备党员资格). */
    public void cancel(UUID personId) {
        Membership membership = memberships.lockedOf(personId).orElseThrow(CommonProblems::notFound);
        membership.end(Ending.CANCELLED, clock.instant());
        affiliations.close(membership.id());
        memberships.changed(membership);
        audit.record("cancel-probation", "member", membership.id().toString(), null);
    }

    private Membership added(UUID personId, UUID branchId) {
        String division = tree.find(branchId)
                .map(place -> String.valueOf(place.divisionCode()))
                .orElseThrow(CommonProblems::notFound);
        Membership membership = Membership.onProbation(branchId, division);
        memberships.add(membership, personId);
        return membership;
    }
}
