package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.member.holding.Holding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The roles that a person has or had. */
@ApplicationScoped
class HeldRoles implements Holding {

    private final EntityManager entities;
    private final Grants grants;

    HeldRoles(EntityManager entities, Grants grants) {
        this.entities = entities;
        this.grants = grants;
    }

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public List<HeldRole> held(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT role, organisation_id, granted_at, valid_from, valid_to, ended_at FROM role_grant
                         WHERE person_id = ?1 ORDER BY id DESC""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().map(row -> role((Tuple) row)).toList();
    }

    @Override
    public void erase(UUID personId) {
        grants.endAll(personId);
    }

    /**
     * A role that one of the two gave to the other stays where it is: nobody gives a role to himself. What waits for a second
     * person counts as given by the one person that both are.
     */
    @Override
    public List<String> move(UUID from, UUID to) {
        Stream<String> held = repoint(
                        "person_id", "granted_by IS DISTINCT FROM ?2 AND confirmed_by IS DISTINCT FROM ?2", from, to)
                .map(id -> "held/" + id);
        Stream<String> given = repoint("granted_by", "person_id <> ?2 AND confirmed_by IS DISTINCT FROM ?2", from, to)
                .map(id -> "given/" + id);
        return Stream.concat(held, given).toList();
    }

    @Override
    public void moveBack(UUID from, UUID to, List<String> moved) {
        moved.forEach(key -> entities.createNativeQuery("UPDATE role_grant SET %1$s = ?1 WHERE id = ?3 AND %1$s = ?2"
                        .formatted(key.startsWith("held/") ? "person_id" : "granted_by"))
                .setParameter(1, from)
                .setParameter(2, to)
                .setParameter(3, UUID.fromString(key.substring(key.indexOf('/') + 1)))
                .executeUpdate());
    }

    private Stream<UUID> repoint(String column, String condition, UUID from, UUID to) {
        List<?> moved = entities.createNativeQuery(
                        "UPDATE role_grant SET %1$s = ?2 WHERE %1$s = ?1 AND %2$s RETURNING id"
                                .formatted(column, condition),
                        UUID.class)
                .setParameter(1, from)
                .setParameter(2, to)
                .getResultList();
        return moved.stream().map(UUID.class::cast);
    }

    private static HeldRole role(Tuple row) {
        return new HeldRole(
                Role.valueOf(row.get(0, String.class)),
                row.get(1, UUID.class),
                row.get(2, Instant.class),
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                row.get(5, Instant.class));
    }
}
