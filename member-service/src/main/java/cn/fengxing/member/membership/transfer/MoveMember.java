package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.placement.ReachedMembers;
import cn.fengxing.member.membership.placement.Surroundings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begins a transfer: the branch in which the member belongs proposes it; from outside this tree, the branch that takes him. */
@ApplicationScoped
public class MoveMember {

    private final Caller caller;
    private final ReachedMembers reached;
    private final Surroundings around;
    private final Memberships memberships;
    private final TransferSteps steps;

    MoveMember(
            Caller caller, ReachedMembers reached, Surroundings around, Memberships memberships, TransferSteps steps) {
        this.caller = caller;
        this.reached = reached;
        this.around = around;
        this.memberships = memberships;
        this.steps = steps;
    }

    @Transactional
    public TransferView propose(TransferRequest request) {
        caller.requireAny(ReachedMembers.LEADERS);
        Membership member = memberships.locked(request.memberId()).orElseThrow(CommonProblems::notFound);
        request.requireOneTarget();
        UUID own = member.affiliationId();
        OutsideBranch outside = request.outside();
        if (outside != null) {
            return toOutside(member, requireOwn(own), outside);
        }
        UUID to = around.branch(Objects.requireNonNull(request.toId())).id();
        if (own == null) {
            return fromOutside(member, to);
        }
        UUID from = requireOwn(own);
        if (from.equals(to)) {
            throw new FieldRejected("toId", "same-branch");
        }
        return steps.begun(Transfer.proposed(member.id(), from, to, steps.now(), steps.answerBy()), member);
    }

    /** @return the branch in which the member belongs, as it is called today */
    private UUID requireOwn(@Nullable UUID own) {
        if (own == null || !reached.reaches(own)) {
            throw CommonProblems.notFound();
        }
        return around.branch(own).id();
    }

    private TransferView toOutside(Membership member, UUID from, OutsideBranch outside) {
        Transfer transfer = Transfer.toOutside(member.id(), from, steps.now(), steps.doneBy());
        return steps.begunOutside(transfer, outside, member);
    }

    /** Only a branch that has the member as a guest, or is asked to, may take him for good. */
    private TransferView fromOutside(Membership member, UUID to) {
        UUID guestAt = member.hostId() == null ? member.search().proposedId() : member.hostId();
        if (!reached.reaches(guestAt)) {
            throw CommonProblems.notFound();
        }
        caller.require(to, ReachedMembers.LEADERS);
        return steps.begun(Transfer.fromOutside(member.id(), to, steps.now(), steps.doneBy()), member);
    }
}
