package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ends transfers whose next step nobody took in time; the member stays where he belongs, and both branches are told. */
@ApplicationScoped
public class LapseTransfers implements DueWork {

    private final Transfers transfers;
    private final Memberships memberships;
    private final TransferSteps steps;

    LapseTransfers(Transfers transfers, Memberships memberships, TransferSteps steps) {
        this.transfers = transfers;
        this.memberships = memberships;
        this.steps = steps;
    }

    @Override
    public String name() {
        return "lapse-transfers";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(transfers.claimDue(now, limit), Transfer::id).each(this::lapse, transfers::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID id, Instant until) {
        transfers
                .getEntityManager()
                .createNativeQuery("UPDATE transfer SET due_at = ?2 WHERE id = ?1 AND due_at IS NOT NULL")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return transfers.earliestDue();
    }

    private void lapse(Transfer transfer) {
        transfer.lapse(steps.now());
        memberships.findByIdOptional(transfer.membershipId()).ifPresent(member -> steps.tellBoth(transfer, member));
    }
}
