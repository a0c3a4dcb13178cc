package cn.fengxing.member.identity.client;

import cn.fengxing.kit.caller.ReachFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Machine clients in the database; one that was closed is as good as none. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MachineClients {

    private static final String COLUMNS = "c.person_id, c.organisation_id, c.name, c.scopes, c.created_at";

    private final EntityManager entities;

    MachineClients(EntityManager entities) {
        this.entities = entities;
    }

    /** A client without its secrets. */
    record Stored(UUID id, UUID organisationId, String name, List<String> scopes, Instant createdAt) {}

    void add(Stored client) {
        entities.createNativeQuery("""
                        INSERT INTO machine_client (person_id, organisation_id, name, scopes, created_at)
                        VALUES (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, client.id())
                .setParameter(2, client.organisationId())
                .setParameter(3, client.name())
                .setParameter(4, client.scopes().toArray(String[]::new))
                .setParameter(5, client.createdAt())
                .executeUpdate();
    }

    Optional<Stored> open(UUID id) {
        return stored(entities.createNativeQuery(
                                "SELECT " + COLUMNS
                                        + " FROM machine_client c WHERE c.person_id = ?1 AND c.closed_at IS NULL",
                                Tuple.class)
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    List<Stored> within(ReachFilter reach, UUID after, int limit) {
        String sql = """
                SELECT %s FROM machine_client c JOIN known_organisation o ON o.id = c.organisation_id
                 WHERE c.closed_at IS NULL AND c.person_id > :after AND %s ORDER BY c.person_id""".formatted(COLUMNS, reach.sql("o"));
        return stored(reach.bind(entities.createNativeQuery(sql, Tuple.class))
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    boolean close(UUID id, Instant now) {
        return entities.createNativeQuery(
                                "UPDATE machine_client SET closed_at = ?2 WHERE person_id = ?1 AND closed_at IS NULL")
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    private static List<Stored> stored(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stored(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        List.of(row.get(3, String[].class)),
                        row.get(4, Instant.class)))
                .toList();
    }
}
