package cn.fengxing.member.branchlife;

import cn.fengxing.kit.time.Today;
import cn.fengxing.member.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Branches that include a member beside the one where the member belongs. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Participations {

    private final EntityManager entities;
    private final Clock clock;

    Participations(EntityManager entities, Clock clock) {
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
        return entities
                .createNativeQuery("""
                        SELECT p.membership_id FROM participation p JOIN membership m ON m.id = p.membership_id
                         WHERE p.branch_id = ?1 AND p.to_day IS NULL AND m.ended_at IS NULL ORDER BY 1""", UUID.class)
                .setParameter(1, branchId)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
