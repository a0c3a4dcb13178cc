package cn.fengxing.member.membership.placement;

import cn.fengxing.member.membership.AffiliationCause;
import cn.fengxing.member.membership.Affiliations;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.MembershipRejected;
import cn.fengxing.member.membership.flow.MemberFlows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the own branch says of a member: this is ours, or this one has gone. */
@ApplicationScoped
public class ChangeMembership {

    private static final int MONTHS_OF_A_MOBILE_MEMBER = 6;

    private final ReachedMembers reached;
    private final Surroundings around;
    private final Affiliations affiliations;
    private final MemberFlows flows;
    private final TellPlaced tell;

    ChangeMembership(
            ReachedMembers reached,
            Surroundings around,
            Affiliations affiliations,
            MemberFlows flows,
            TellPlaced tell) {
        this.reached = reached;
        this.around = around;
        this.affiliations = affiliations;
        this.flows = flows;
        this.tell = tell;
    }

    /** The branch that the member named confirms. */
    @Transactional
    public MemberView confirm(UUID id, @Nullable String ifMatch) {
        Membership member = reached.claimingToBelong(id, ifMatch);
        UUID branch = around.branch(Objects.requireNonNull(member.homeId())).id();
        member.confirmAt(branch);
        affiliations.open(id, branch, AffiliationCause.CONFIRMED);
        flows.confirmedOut(id, divisionOf(branch));
        return tell.written("confirm-member", member, null);
    }

    @Transactional
    public MemberView sendOut(UUID id, @Nullable String ifMatch, OutflowRequest request) {
        if (request.monthsAway() < MONTHS_OF_A_MOBILE_MEMBER) {
            throw new MembershipRejected.NotMobile();
        }
        Membership member = reached.belonging(id, ifMatch);
        member.goMobile(request.toDivisionCode(), around.fromNow());
        flows.out(
                id,
                divisionOf(Objects.requireNonNull(member.affiliationId())),
                request.toDivisionCode(),
                request.leftOn());
        tell.sentBack(member);
        return tell.written("send-out-member", member, null);
    }

    private String divisionOf(UUID branch) {
        return String.valueOf(around.branch(branch).divisionCode());
    }
}
