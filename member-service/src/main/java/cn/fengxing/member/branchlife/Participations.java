package cn.fengxing.member.branchlife;

import cn.fengxing.kit.caller.OrganisationTree;
import cn.fengxing.kit.time.Today;
import cn.fengxing.member.holding.Holding;
import cn.fengxing.member.holding.Label;
import cn.fengxing.member.membership.Membership;
import cn.fengxing.member.membership.Memberships;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Branches that include a member beside the one where the member belongs. */
@ApplicationScoped
@Priority(100) // before the membership, by which they are found, is gone
public class Participations implements Holding {

    private final EntityManager entities;
    private final Clock clock;
    private final Memberships memberships;
    private final OrganisationTree tree;

    Participations(EntityManager entities, Clock clock, Memberships memberships, OrganisationTree tree) {
        this.memberships = memberships;
        this.tree = tree;
        this.entities = entities;
        this.clock = clock;
    }

    void begin(Membership member, UUID branchId) {
        if (of(member.id()).contains(today(branchId))) {
            return;
        }
        entities.createNativeQuery("""
                        INSERT INTO participation VALUES (?1, ?2, ?3, ?4, NULL)
                        ON CONFLICT (membership_id, branch_id) WHERE to_day IS NULL DO NOTHING""")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, member.id())
                .setParameter(3, branchId)
                .setParameter(4, Today.by(clock))
                .executeUpdate();
    }

    void end(Membership member, UUID branchId) {
        entities.createNativeQuery("UPDATE participation SET to_day = ?3"
                        + " WHERE membership_id = ?1 AND branch_id = ANY(?2) AND to_day IS NULL")
                .setParameter(1, member.id())
                .setParameter(2, withPredecessors(branchId))
                .setParameter(3, Today.by(clock))
                .executeUpdate();
    }

    void endAll(Membership member) {
        of(member.id()).forEach(branch -> end(member, branch));
    }

    /** As the branches are called today: what was merged is followed. */
    List<UUID> of(UUID membershipId) {
        List<?> branches = entities.createNativeQuery(
                        "SELECT branch_id FROM participation WHERE membership_id = ?1 AND to_day IS NULL ORDER BY id",
                        UUID.class)
                .setParameter(1, membershipId)
                .getResultList();
        return branches.stream()
                .map(UUID.class::cast)
                .map(this::today)
                .distinct()
                .toList();
    }

    /** Also who took part in what was merged into the branch. */
    List<UUID> membersIn(UUID branchId) {
        return entities
                .createNativeQuery("""
                        SELECT DISTINCT p.membership_id FROM participation p JOIN membership m ON m.id = p.membership_id
                         WHERE p.branch_id = ANY(?1) AND p.to_day IS NULL AND m.ended_at IS NULL ORDER BY 1""", UUID.class)
                .setParameter(1, withPredecessors(branchId))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    private UUID today(UUID branchId) {
        return tree.successor(branchId).orElse(branchId);
    }

    private UUID[] withPredecessors(UUID branchId) {
        return tree.withPredecessors(List.of(today(branchId))).toArray(UUID[]::new);
    }

    /** A branch that includes the member, as the export shows it. */
    @Label("参加其他支部的活动")
    record HeldParticipation(@Label("党支部") UUID branchId) {}

    @Override
    public String name() {
        return "participations";
    }

    @Override
    public List<HeldParticipation> held(UUID personId) {
        return memberships.ofPerson(personId).stream()
                .flatMap(member -> of(member.id()).stream())
                .map(HeldParticipation::new)
                .toList();
    }

    @Override
    public void erase(UUID personId) {
        memberships.ofPerson(personId).ifPresent(this::endAll);
    }
}
