package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.notification.NoticeKind;
import cn.fengxing.member.notification.SendNotice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notices to those who run the committees and branches that a placement concerns. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TellCommittees {

    private final SendNotice sendNotice;
    private final Committees committees;
    private final OrganisationTree tree;
    private final PlacementTerms terms;

    TellCommittees(SendNotice sendNotice, Committees committees, OrganisationTree tree, PlacementTerms terms) {
        this.sendNotice = sendNotice;
        this.committees = committees;
        this.tree = tree;
        this.terms = terms;
    }

    /** The committee that has to find a branch, and the branch at home. */
    public void unplaced(Membership member) {
        due(member);
        branch(
                member.homeId() == null ? member.affiliationId() : member.homeId(),
                NoticeKind.PLACEMENT_DUE,
                member.id());
    }

    void due(Membership member) {
        committees
                .responsibleFor(member.divisionCode())
                .ifPresent(committee -> send(Role.ORG_ADMIN, committee, NoticeKind.PLACEMENT_DUE, member.id()));
    }

    void late(Membership member, UUID committee) {
        send(Role.ORG_ADMIN, committee, NoticeKind.PLACEMENT_DUE, member.id());
    }

    /** Whoever runs the branch, or what has taken its place. */
    public void branch(@Nullable UUID branchId, NoticeKind kind, UUID subjectId) {
        if (branchId != null) {
            tree.successor(branchId).ifPresent(branch -> send(Role.BRANCH_SECRETARY, branch, kind, subjectId));
        }
    }

    private void send(Role role, UUID organisation, NoticeKind kind, UUID subjectId) {
        sendNotice.toHolders(role, organisation, kind, subjectId, terms.now());
    }
}
