package cn.fengxing.member.branchlife;

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

    Participations(EntityManager entities, Clock clock, Memberships memberships) {
        this.memberships = memberships;
        this.entities = entities;
        this.clock = clock;
    }

    void begin(Membership member, UUID branchId) {
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
                        + " WHERE membership_id = ?1 AND branch_id = ?2 AND to_day IS NULL")
                .setParameter(1, member.id())
                .setParameter(2, branchId)
                .setParameter(3, Today.by(clock))
                .executeUpdate();
    }

    void endAll(Membership member) {
        of(member.id()).forEach(branch -> end(member, branch));
    }

    List<UUID> of(UUID membershipId) {
        return entities
                .createNativeQuery(
                        "SELECT branch_id FROM participation WHERE membership_id = ?1 AND to_day IS NULL ORDER BY id",
                        UUID.class)
                .setParameter(1, membershipId)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    List<UUID> membersIn(UUID branchId) {
        return entities.createNativeQuery("""
                        SELECT p.membership_id FROM participation p JOIN membership m ON m.id = p.membership_id
                         WHERE p.branch_id = ?1 AND p.to_day IS NULL AND m.ended_at IS NULL ORDER BY 1""", UUID.class).setParameter(1, branchId).getResultList().stream()
                .map(UUID.class::cast)
                .toList();
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

    /** They hang on the membership, and go where it goes. */
    @Override
    public List<String> move(UUID from, UUID to) {
        return List.of();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        // nothing was moved
    }
}
