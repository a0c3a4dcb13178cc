package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.membership.AffiliationCause;
import cn.fengxing.member.membership.Affiliations;
import cn.fengxing.member.membership.Ending;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.MembershipRejected;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.flow.MemberFlows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The national system has transferred the member: from here on he belongs to the other branch, and to no other. */
@ApplicationScoped
public class CompleteTransfer {

    private final Transfers transfers;
    private final Memberships memberships;
    private final Affiliations affiliations;
    private final MemberFlows flows;
    private final TransferSteps steps;

    CompleteTransfer(
            Transfers transfers,
            Memberships memberships,
            Affiliations affiliations,
            MemberFlows flows,
            TransferSteps steps) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.affiliations = affiliations;
        this.flows = flows;
        this.steps = steps;
    }

    @Transactional
    public TransferView complete(UUID id, @Nullable String ifMatch, CompleteTransferRequest request) {
        Transfer transfer = transfers.taken(id, ifMatch);
        if (request.effectiveOn().isAfter(steps.now().atZone(Today.SHANGHAI).toLocalDate())) {
            throw new FieldRejected("effectiveOn", "in-future");
        }
        Membership member = memberships.locked(transfer.membershipId()).orElseThrow(CommonProblems::notFound);
        if (!steps.isAtStart(transfer, member)) {
            throw new MembershipRejected.TransferStep();
        }
        transfer.complete(transfers.seal(member.id(), request.reference()), request.effectiveOn(), steps.now());
        UUID to = transfer.toId();
        if (to == null) {
            moveOut(member, transfer, request.effectiveOn());
        } else {
            member.transferTo(to);
            affiliations.open(member.id(), to, AffiliationCause.TRANSFERRED);
            memberships.transferred(member);
            flows.end(member.id());
        }
        return steps.decided("complete-transfer", transfer, member, null);
    }

    /** Both sides' history stays: here the affiliation that ended and an outflow, there what the national system says. */
    private void moveOut(Membership member, Transfer transfer, LocalDate day) {
        String to = Objects.requireNonNull(transfer.outsideDivision());
        flows.moveOut(member.id(), member.divisionCode(), to, day);
        member.end(Ending.MOVED_OUT, steps.now());
        affiliations.close(member.id());
        memberships.transferred(member);
    }
}
