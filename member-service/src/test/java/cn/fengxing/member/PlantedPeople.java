package cn.fengxing.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People, sessions and grants as rows, where a test is about who may reach them. */
@ApplicationScoped
public class PlantedPeople {

    private final EntityManager entities;

    PlantedPeople(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public UUID plant(UUID id, @Nullable UUID branchId) {
        run(
                "INSERT INTO person (id, contact_branch_id, registered_at, version) VALUES (?1, CAST(?2 AS uuid), now(), 1)",
                id,
                branchId == null ? null : branchId.toString());
        return id;
    }

    @Transactional
    public UUID session(UUID personId) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO sign_in_session VALUES (?1, ?2, '\\x00', 'PASSWORD', now(), now(), now() + interval '1 day')",
                id,
                personId);
        return id;
    }

    @Transactional
    public UUID waitingGrant(UUID personId, UUID organisationId) {
        UUID id = UUID.randomUUID();
        run("""
                INSERT INTO role_grant (id, person_id, role, organisation_id, granted_at, valid_from, needs_second)
                VALUES (?1, ?2, 'REGULATOR', ?3, now(), '2026-01-01', true)""", id, personId, organisationId);
        return id;
    }

    private void run(String sql, @Nullable Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
