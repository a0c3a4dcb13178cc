package cn.fengxing.member.membership.follow;

import cn.fengxing.kit.due.ClaimedRows;
import cn.fengxing.kit.due.DueWork;
import cn.fengxing.member.membership.placement.MoveWithBranch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Lets the members of each branch that changed follow it. */
@ApplicationScoped
public class FollowBranches implements DueWork {

    private final EntityManager entities;
    private final MoveWithBranch moveWithBranch;

    FollowBranches(EntityManager entities, MoveWithBranch moveWithBranch) {
        this.entities = entities;
        this.moveWithBranch = moveWithBranch;
    }

    @Override
    public String name() {
        return "follow-branches";
    }

    @Override
    @Transactional
    public int act(Instant now, int limit) {
        return new ClaimedRows<>(claimed(now, limit), Function.identity()).each(moveWithBranch::all, entities::flush);
    }

    @Override
    @Transactional
    public void putOff(UUID organisationId, Instant until) {
        entities.createNativeQuery("UPDATE branch_to_follow SET changed_at = ?2 WHERE organisation_id = ?1")
                .setParameter(1, organisationId)
                .setParameter(2, until)
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<Instant> earliestDue() {
        return entities
                .createNativeQuery("SELECT min(changed_at) FROM branch_to_follow", Instant.class)
                .getResultList()
                .stream()
                .filter(java.util.Objects::nonNull)
                .map(Instant.class::cast)
                .findFirst();
    }

    private List<UUID> claimed(Instant now, int limit) {
        return entities
                .createNativeQuery("""
                        DELETE FROM branch_to_follow WHERE organisation_id IN (
                            SELECT organisation_id FROM branch_to_follow WHERE changed_at <= ?1
                             ORDER BY changed_at LIMIT ?2 FOR UPDATE SKIP LOCKED)
                        RETURNING organisation_id""", UUID.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
