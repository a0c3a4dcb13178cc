package cn.fengxing.member.notification;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Who can be told something. */
@ApplicationScoped
class Recipients {

    private final EntityManager entities;
    private final Clock clock;

    Recipients(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Neither the erased nor who never was. */
    List<UUID> living(Collection<UUID> people) {
        return entities
                .createNativeQuery("SELECT id FROM person WHERE id = ANY(?1) AND erased_at IS NULL", UUID.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }

    /** Those who hold the role at this very organisation today. */
    List<UUID> holding(Role role, UUID organisationId) {
        return entities
                .createNativeQuery("""
                        SELECT DISTINCT person_id FROM role_grant
                         WHERE role = ?1 AND organisation_id = ?2 AND ended_at IS NULL
                           AND (NOT needs_second OR confirmed_by IS NOT NULL)
                           AND valid_from <= ?3 AND (valid_to IS NULL OR valid_to >= ?3)""", UUID.class)
                .setParameter(1, role.name())
                .setParameter(2, organisationId)
                .setParameter(3, Today.by(clock))
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
    }
}
