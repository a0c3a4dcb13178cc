package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Grants in the database. */
@ApplicationScoped
public class Grants {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final EntityManager entities;
    private final Clock clock;

    Grants(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A grant as it is stored, with who gave it. */
    record Stored(GrantView view, @Nullable UUID grantedBy) {}

    /** {@code ROLE@organisationId} of every grant that counts today. */
    public List<String> inForce(UUID personId) {
        return entities
                .createNativeQuery("""
                        SELECT DISTINCT role || '@' || organisation_id FROM role_grant
                         WHERE person_id = ?1 AND ended_at IS NULL AND (NOT needs_second OR confirmed_by IS NOT NULL)
                           AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2) ORDER BY 1""", String.class)
                .setParameter(1, personId)
                .setParameter(2, LocalDate.now(clock.withZone(SHANGHAI)))
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** @param grantedBy null for the first administrator, whom the configuration appoints */
    GrantView add(UUID personId, GrantRequest request, @Nullable UUID grantedBy) {
        UUID id = Ids.next();
        entities.createNativeQuery("""
                        INSERT INTO role_grant (id, person_id, role, organisation_id, granted_by, granted_at, valid_from,
                                                valid_to, needs_second)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), ?6, ?7, CAST(?8 AS date), ?9)""")
                .setParameter(1, id)
                .setParameter(2, personId)
                .setParameter(3, request.role().name())
                .setParameter(4, request.organisationId())
                .setParameter(5, grantedBy == null ? null : grantedBy.toString())
                .setParameter(6, clock.instant())
                .setParameter(7, request.validFrom())
                .setParameter(
                        8, request.validTo() == null ? null : request.validTo().toString())
                .setParameter(9, request.needsSecond())
                .executeUpdate();
        return new GrantView(
                id,
                request.role(),
                request.organisationId(),
                request.validFrom(),
                request.validTo(),
                request.needsSecond());
    }

    boolean confirm(UUID id, UUID by) {
        return change("confirmed_by = ?2 WHERE id = ?1 AND confirmed_by IS NULL AND needs_second", id, by);
    }

    boolean end(UUID id) {
        return change("ended_at = ?2 WHERE id = ?1", id, clock.instant());
    }

    public void endAll(UUID personId) {
        change("ended_at = ?2 WHERE person_id = ?1", personId, clock.instant());
    }

    private boolean change(String sql, UUID id, Object value) {
        return entities.createNativeQuery("UPDATE role_grant SET " + sql + " AND ended_at IS NULL")
                        .setParameter(1, id)
                        .setParameter(2, value)
                        .executeUpdate()
                > 0;
    }

    List<Stored> of(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT id, role, organisation_id, valid_from, valid_to, needs_second AND confirmed_by IS NULL,
                               granted_by
                          FROM role_grant WHERE person_id = ?1 AND ended_at IS NULL ORDER BY id LIMIT 200""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.stream().map(row -> stored((Tuple) row)).toList();
    }

    Optional<Stored> find(UUID personId, UUID id) {
        return of(personId).stream()
                .filter(grant -> grant.view().id().equals(id))
                .findFirst();
    }

    private static Stored stored(Tuple row) {
        GrantView view = new GrantView(
                row.get(0, UUID.class),
                Role.valueOf(row.get(1, String.class)),
                row.get(2, UUID.class),
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                row.get(5, Boolean.class));
        return new Stored(view, row.get(6, UUID.class));
    }
}
