package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.placement.MemberReasonRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The branch that is to take the member agrees or does not; whoever proposed may take it back. */
@ApplicationScoped
public class DecideTransfer {

    private final Transfers transfers;
    private final Memberships memberships;
    private final TransferSteps steps;

    DecideTransfer(Transfers transfers, Memberships memberships, TransferSteps steps) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.steps = steps;
    }

    @Transactional
    public TransferView accept(UUID id, @Nullable String ifMatch) {
        Transfer transfer = transfers.taken(id, ifMatch);
        transfer.accept(steps.now(), steps.doneBy());
        return steps.decided("accept-transfer", transfer, memberOf(transfer), null);
    }

    @Transactional
    public TransferView sendBack(UUID id, @Nullable String ifMatch, MemberReasonRequest request) {
        Transfer transfer = transfers.taken(id, ifMatch);
        transfer.sendBack(request.reason(), steps.now());
        return steps.decided(
                "return-transfer",
                transfer,
                memberOf(transfer),
                request.reason().name());
    }

    @Transactional
    public TransferView withdraw(UUID id, @Nullable String ifMatch) {
        Transfer transfer = transfers.either(id, ifMatch);
        transfer.withdraw(steps.now());
        return steps.decided("withdraw-transfer", transfer, memberOf(transfer), null);
    }

    private Membership memberOf(Transfer transfer) {
        return memberships.findByIdOptional(transfer.membershipId()).orElseThrow(CommonProblems::notFound);
    }
}
