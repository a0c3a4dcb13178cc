package cn.fengxing.member.sign;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.member.consent.ConsentWithdrawn;
import cn.fengxing.member.consent.Consents;
import cn.fengxing.member.consent.Purpose;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A member shows a sign, or takes it back. Nothing of it is in the audit trail. */
@ApplicationScoped
public class ShowIdentity {

    private final Caller caller;
    private final Memberships memberships;
    private final Consents consents;
    private final ShownSigns signs;
    private final OrganisationTree tree;

    ShowIdentity(Caller caller, Memberships memberships, Consents consents, ShownSigns signs, OrganisationTree tree) {
        this.caller = caller;
        this.memberships = memberships;
        this.consents = consents;
        this.signs = signs;
        this.tree = tree;
    }

    @Transactional
    public List<SignView> show(SignKind kind, ShowSignRequest request) {
        Membership member = memberships
                .ofPerson(caller.personId())
                .filter(Membership::known)
                .orElseThrow(SignRejected.NotAMember::new);
        consents.give(caller.personId(), Purpose.SHOW_IDENTITY, request.consent());
        signs.show(member.id(), kind, request.places(), request.promises());
        return signs.of(member.id());
    }

    @Transactional
    public void takeBack(SignKind kind) {
        memberships.ofPerson(caller.personId()).ifPresent(member -> signs.takeBack(member.id(), kind));
    }

    @Transactional
    public List<SignView> mine() {
        return memberships
                .ofPerson(caller.personId())
                .map(member -> signs.of(member.id()))
                .orElse(List.of());
    }

    /** What others of the member's own branch show there; to whoever has no branch, nothing. */
    @Transactional
    public List<SignView> inMyBranch() {
        return memberships
                .ofPerson(caller.personId())
                .filter(Membership::known)
                .map(member -> signs.inBranchOf(idsAround(branchOf(member))))
                .orElse(List.of());
    }

    @Transactional
    public SignView onCard(String card) {
        return signs.onCard(card).orElseThrow(CommonProblems::notFound);
    }

    void onWithdrawal(@Observes ConsentWithdrawn consent) {
        if (consent.purpose() == Purpose.SHOW_IDENTITY || consent.purpose() == Purpose.MEMBERSHIP) {
            memberships.ofPerson(consent.personId()).ifPresent(member -> signs.takeBackAll(member.id()));
        }
    }

    private static UUID branchOf(Membership member) {
        return Optional.ofNullable(member.hostId())
                .or(() -> Optional.ofNullable(member.affiliationId()))
                .orElseThrow();
    }

    private List<UUID> idsAround(UUID branch) {
        return memberships.around(tree.successor(branch).orElse(branch)).stream()
                .map(Membership::id)
                .toList();
    }
}
