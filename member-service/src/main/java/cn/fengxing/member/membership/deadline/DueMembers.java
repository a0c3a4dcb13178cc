package cn.fengxing.member.membership.deadline;

import cn.fengxing.member.membership.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Members whose time has come, by one of the columns that say so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DueMembers {

    private final EntityManager entities;

    DueMembers(EntityManager entities) {
        this.entities = entities;
    }

    List<Membership> claim(String column, Instant now, int limit) {
        return entities
                .createNativeQuery(
                        "SELECT * FROM membership WHERE " + column + " <= ?1 ORDER BY " + column
                                + " LIMIT ?2 FOR UPDATE SKIP LOCKED",
                        Membership.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList()
                .stream()
                .map(Membership.class::cast)
                .toList();
    }

    void putOff(String column, UUID id, Instant until) {
        entities.createNativeQuery(
                        "UPDATE membership SET " + column + " = ?2 WHERE id = ?1 AND " + column + " IS NOT NULL")
                .setParameter(1, id)
                .setParameter(2, until)
                .executeUpdate();
    }

    Optional<Instant> earliest(String column) {
        return entities
                .createNativeQuery(
                        "SELECT min(" + column + ") FROM membership WHERE " + column + " IS NOT NULL", Instant.class)
                .getResultList()
                .stream()
                .filter(Objects::nonNull)
                .map(Instant.class::cast)
                .findFirst();
    }

    void flush() {
        entities.flush();
    }
}
