package cn.fengxing.member.membership.transfer;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.EntityTags;
import cn.fengxing.kit.personal.PersonalData;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.membership.placement.PlacementTerms;
import cn.fengxing.member.membership.placement.ReachedMembers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Transfers in the database; their references are sealed under the key of the member's record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Transfers implements PanacheRepositoryBase<Transfer, UUID> {

    private static final String REFERENCE = "transfer-reference";
    private static final String OUTSIDE = "transfer-outside";

    private final Caller caller;
    private final ReachedMembers reached;
    private final PersonalData personalData;
    private final PlacementTerms terms;

    Transfers(Caller caller, ReachedMembers reached, PersonalData personalData, PlacementTerms terms) {
        this.caller = caller;
        this.reached = reached;
        this.personalData = personalData;
        this.terms = terms;
    }

    /** For the people of both branches. */
    Transfer seen(UUID id) {
        caller.requireAny(ReachedMembers.LEADERS);
        return findByIdOptional(id)
                .filter(transfer -> reached.reaches(transfer.toId()) || reached.reaches(transfer.fromId()))
                .orElseThrow(CommonProblems::notFound);
    }

    /** For a change by the branch that is to take the member; where that is outside, by the one that the member leaves. */
    Transfer taken(UUID id, @Nullable String ifMatch) {
        return changed(id, ifMatch, true);
    }

    /** For a change by either. */
    Transfer either(UUID id, @Nullable String ifMatch) {
        return changed(id, ifMatch, false);
    }

    private Transfer changed(UUID id, @Nullable String ifMatch, boolean byTaker) {
        caller.requireAny(ReachedMembers.LEADERS);
        Transfer transfer = find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .filter(found -> reached.reaches(found.toId())
                        || (!byTaker || found.toId() == null) && reached.reaches(found.fromId()))
                .orElseThrow(CommonProblems::notFound);
        EntityTags.requireMatch(ifMatch, transfer.version());
        return transfer;
    }

    /** There is no member to transfer any more. */
    public void withdrawOf(UUID membershipId) {
        find("membershipId = ?1 and endedAt is null", membershipId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(transfer -> transfer.withdraw(terms.now()));
    }

    List<Transfer> claimDue(Instant now, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "SELECT * FROM transfer WHERE due_at <= ?1 ORDER BY due_at LIMIT ?2 FOR UPDATE SKIP LOCKED",
                        Transfer.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(Transfer.class::cast)
                .toList();
    }

    Optional<Instant> earliestDue() {
        return Optional.ofNullable(getEntityManager()
                .createQuery("select min(dueAt) from Transfer where dueAt is not null", Instant.class)
                .getSingleResult());
    }

    byte[] seal(UUID membershipId, String reference) {
        return personalData.seal(membershipId, REFERENCE, reference);
    }

    Transfer outside(Transfer transfer, OutsideBranch branch) {
        byte[] name = personalData.seal(
                transfer.membershipId(), OUTSIDE, branch.name().strip());
        return transfer.naming(name, branch.divisionCode());
    }

    TransferView view(Transfer transfer) {
        String division = transfer.outsideDivision();
        String name = opened(transfer, OUTSIDE, transfer.outside());
        return transfer.view(
                opened(transfer, REFERENCE, transfer.reference()),
                name == null || division == null ? null : new OutsideBranch(name, division));
    }

    private @Nullable String opened(Transfer transfer, String field, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : personalData.open(transfer.membershipId(), field, sealed).orElse(null);
    }
}
