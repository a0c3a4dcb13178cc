package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import cn.fengxing.member.membership.placement.ReachedMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Transfers from and to a branch, with their history, and the member's own. */
@ApplicationScoped
public class TransferReads {

    private final Caller caller;
    private final Transfers transfers;
    private final Memberships memberships;
    private final OrganisationTree tree;

    TransferReads(Caller caller, Transfers transfers, Memberships memberships, OrganisationTree tree) {
        this.caller = caller;
        this.transfers = transfers;
        this.memberships = memberships;
        this.tree = tree;
    }

    @Transactional
    public TransferView get(UUID id) {
        return transfers.view(transfers.seen(id));
    }

    @Transactional
    public Page<TransferView> of(UUID branchId, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(new UUID(0, 0));
        int limit = page.limit();
        caller.require(branchId, ReachedMembers.LEADERS);
        List<Transfer> rows = transfers
                .find(
                        "id > ?2 and (fromId in ?1 or toId in ?1) order by id",
                        tree.withPredecessors(List.of(branchId)),
                        after)
                .range(0, limit)
                .list();
        return Page.of(rows.stream().map(transfers::view).toList(), page, TransferView::id);
    }

    /** Where the own list goes on. */
    private record Place(Instant proposedAt, UUID id) {}

    private static final Place BEFORE_ALL = new Place(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    /** The latest first. */
    @Transactional
    public Page<TransferView> mine(PageRequest page) {
        Place after = page.after(Place.class).orElse(BEFORE_ALL);
        int limit = page.limit();
        Membership member = memberships.ofPerson(caller.personId()).orElseThrow(CommonProblems::notFound);
        List<TransferView> rows = transfers
                .find(
                        "membershipId = ?1 and (proposedAt < ?2 or proposedAt = ?2 and id > ?3) order by proposedAt desc, id",
                        member.id(),
                        after.proposedAt(),
                        after.id())
                .range(0, limit)
                .stream()
                .map(transfers::view)
                .toList();
        return Page.of(rows, page, transfer -> new Place(transfer.proposedAt(), transfer.id()));
    }
}
