package cn.fengxing.member.membership.transfer;

import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import cn.fengxing.member.membership.Memberships;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's transfers: they hang on the membership, and go where it goes. */
@ApplicationScoped
@Priority(100) // before the membership, by which they are found, is gone
class HeldTransfers implements Holding {

    private final Memberships memberships;
    private final Transfers transfers;

    HeldTransfers(Memberships memberships, Transfers transfers) {
        this.memberships = memberships;
        this.transfers = transfers;
    }

    /** A transfer, as the export shows it. */
    @Label("组织关系转接")
    record HeldTransfer(
            @Label("转出支部") @Nullable UUID fromId,
            @Label("转入支部") @Nullable UUID toId,
            @Label("转往系统外支部") @Nullable String outside,
            @Label("状态") TransferState state,
            @Label("提出时间") Instant proposedAt,
            @Label("全国系统编号") @Nullable String reference) {}

    @Override
    public String name() {
        return "transfers";
    }

    @Override
    public List<HeldTransfer> held(UUID personId) {
        return memberships.ofPerson(personId).stream()
                .flatMap(member -> transfers.list("membershipId = ?1 order by proposedAt desc", member.id()).stream())
                .map(transfers::view)
                .map(view -> new HeldTransfer(
                        view.fromId(),
                        view.toId(),
                        view.outside() == null ? null : view.outside().name(),
                        view.state(),
                        view.proposedAt(),
                        view.reference()))
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        memberships.ofPerson(personId).ifPresent(member -> transfers.withdrawOf(member.id()));
    }
}
