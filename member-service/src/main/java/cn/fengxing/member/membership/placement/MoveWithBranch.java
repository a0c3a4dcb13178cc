package cn.fengxing.member.membership.placement;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets members follow what has become of an organisation, of those that were merged into it, and of all below. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class MoveWithBranch {

    private final Memberships memberships;
    private final OrganisationTree tree;
    private final Surroundings around;
    private final TellCommittees tell;

    MoveWithBranch(Memberships memberships, OrganisationTree tree, Surroundings around, TellCommittees tell) {
        this.memberships = memberships;
        this.tree = tree;
        this.around = around;
        this.tell = tell;
    }

    public void all(UUID organisationId) {
        Set<UUID> concerned = new HashSet<>(below(organisationId));
        concerned.add(organisationId);
        for (Membership member : memberships.hangingOn(tree.withPredecessors(concerned))) {
            follow(member);
        }
    }

    private void follow(Membership member) {
        boolean waited = member.waitsForBranch();
        member.follow(
                around.isGone(member.affiliationId()),
                around.isGone(member.hostId()),
                around.divisionOf(member.affiliationId()),
                around.fromNow());
        memberships.changed(member);
        if (!waited && member.waitsForBranch()) {
            tell.due(member);
        }
    }

    private List<UUID> below(UUID organisationId) {
        return memberships
                .getEntityManager()
                .createNativeQuery("""
                        SELECT o.id FROM known_organisation o
                          JOIN known_organisation top ON top.id = ?1 AND o.path >= top.path
                               AND o.path < left(top.path, -1) || '0'""", UUID.class)
                .setParameter(1, organisationId)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
