package cn.fengxing.member.grant;

import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.outbox.Outbox;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Grants in the database. */
@ApplicationScoped
public class Grants {

    /** Where it is asked for, staff have none of the roles that open personal data before they have a second factor. */
    private static final String LACKS_SECOND_FACTOR = """
            EXISTS (SELECT FROM staff_account a WHERE a.person_id = ?1)
            AND NOT EXISTS (SELECT FROM second_factor f WHERE f.person_id = ?1 AND f.confirmed_at IS NOT NULL)""";

    private static final String[] OPENING =
            GrantRequest.BY_TWO.stream().map(Role::name).toArray(String[]::new);

    private final EntityManager entities;
    private final Clock clock;
    private final Outbox outbox;
    private final boolean secondFactorRequired;

    Grants(
            EntityManager entities,
            Clock clock,
            Outbox outbox,
            @ConfigProperty(name = "fengxing.second-factor.required") boolean secondFactorRequired) {
        this.entities = entities;
        this.clock = clock;
        this.outbox = outbox;
        this.secondFactorRequired = secondFactorRequired;
    }

    /** A grant as it is stored, with who gave it. */
    record Stored(GrantView view, @Nullable UUID grantedBy) {}

    /** {@code ROLE@organisationId} of every grant that counts today; none before the person has chosen a password. */
    public List<String> inForce(UUID personId) {
        return entities
                .createNativeQuery("""
                        SELECT DISTINCT role || '@' || organisation_id FROM role_grant
                         WHERE person_id = ?1 AND ended_at IS NULL AND (NOT needs_second OR confirmed_by IS NOT NULL)
                           AND NOT EXISTS (SELECT FROM staff_account a WHERE a.person_id = ?1 AND a.must_change)
                           AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)
                           AND NOT (?3 AND role = ANY(?4) AND %s)
                         ORDER BY 1""".formatted(LACKS_SECOND_FACTOR), String.class)
                .setParameter(1, personId)
                .setParameter(2, Today.by(clock))
                .setParameter(3, secondFactorRequired)
                .setParameter(4, OPENING)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    /** How long until one of the person's roles ends with its last day, if one ends today. */
    public Optional<Duration> untilOneEnds(UUID personId) {
        LocalDate today = Today.by(clock);
        return entities
                .createNativeQuery(
                        "SELECT 1 FROM role_grant WHERE person_id = ?1 AND ended_at IS NULL AND valid_to = ?2 LIMIT 1",
                        Integer.class)
                .setParameter(1, personId)
                .setParameter(2, today)
                .getResultList()
                .stream()
                .map(found -> Duration.between(clock.instant(), Today.startOf(today.plusDays(1))))
                .findFirst();
    }

    /** Whether roles do not count until the person, who has them, has set up a second factor. */
    public boolean waitForSecondFactor(UUID personId) {
        return secondFactorRequired
                && !entities.createNativeQuery(
                                "SELECT 1 FROM role_grant WHERE person_id = ?1 AND ended_at IS NULL"
                                        + " AND role = ANY(?2) AND %s LIMIT 1".formatted(LACKS_SECOND_FACTOR),
                                Integer.class)
                        .setParameter(1, personId)
                        .setParameter(2, OPENING)
                        .getResultList()
                        .isEmpty();
    }

    /** Needs nobody else: what the configuration appoints. */
    public void addFirst(UUID personId, GrantRequest request) {
        insert(personId, request, null, false, false);
    }

    /** Waits for a second person if the role takes two to give, unless there can be none yet. */
    public GrantView add(UUID personId, GrantRequest request, UUID grantedBy) {
        boolean founds = request.role() == Role.ORG_ADMIN && isAlone(grantedBy, request.organisationId());
        return insert(personId, request, grantedBy, request.needsSecond() && !founds, founds);
    }

    /** Whether the configuration made this one an administrator there, and nobody else ever was one. */
    private boolean isAlone(UUID administrator, UUID organisationId) {
        return !entities.createNativeQuery("""
                        SELECT g.id FROM role_grant g
                         WHERE g.role = 'ORG_ADMIN' AND g.granted_by IS NULL AND g.ended_at IS NULL
                           AND g.person_id = ?1 AND g.organisation_id = ?2
                           AND NOT EXISTS (SELECT FROM role_grant o
                                            WHERE o.role = 'ORG_ADMIN' AND o.organisation_id = ?2 AND o.id <> g.id)""", UUID.class)
                .setParameter(1, administrator)
                .setParameter(2, organisationId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whether the one was made an administrator by the other, or by somebody whom the other made one, and so on. The founding
     * pair are two of their own.
     */
    public boolean dependsOn(UUID one, UUID other) {
        return !entities.createNativeQuery("""
                        WITH RECURSIVE chain AS (
                            SELECT granted_by FROM role_grant
                             WHERE person_id = ?1 AND role = 'ORG_ADMIN' AND NOT founding AND granted_by IS NOT NULL
                             UNION
                            SELECT g.granted_by FROM chain c JOIN role_grant g ON g.person_id = c.granted_by
                             WHERE g.role = 'ORG_ADMIN' AND NOT g.founding AND g.granted_by IS NOT NULL)
                        SELECT granted_by FROM chain WHERE granted_by = ?2""", UUID.class)
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList()
                .isEmpty();
    }

    private GrantView insert(
            UUID personId, GrantRequest request, @Nullable UUID grantedBy, boolean needsSecond, boolean founding) {
        UUID id = Ids.next();
        entities.createNativeQuery("""
                        INSERT INTO role_grant (id, person_id, role, organisation_id, granted_by, granted_at, valid_from,
                                                valid_to, needs_second, founding)
                        VALUES (?1, ?2, ?3, ?4, CAST(?5 AS uuid), ?6, ?7, CAST(?8 AS date), ?9, ?10)""")
                .setParameter(1, id)
                .setParameter(2, personId)
                .setParameter(3, request.role().name())
                .setParameter(4, request.organisationId())
                .setParameter(5, grantedBy == null ? null : grantedBy.toString())
                .setParameter(6, clock.instant())
                .setParameter(7, request.validFrom())
                .setParameter(
                        8, request.validTo() == null ? null : request.validTo().toString())
                .setParameter(9, needsSecond)
                .setParameter(10, founding)
                .executeUpdate();
        return new GrantView(
                id, request.role(), request.organisationId(), request.validFrom(), request.validTo(), needsSecond);
    }

    boolean confirm(UUID id, UUID by) {
        return change("confirmed_by = ?2 WHERE id = ?1 AND confirmed_by IS NULL AND needs_second", id, by);
    }

    void end(UUID id) {
        endWhere("id", id);
    }

    public void endAll(UUID personId) {
        endWhere("person_id", personId);
    }

    /** What the person was named for there falls back to those who still have the role. */
    private void endWhere(String column, UUID id) {
        List<?> ended = entities.createNativeQuery(
                        "UPDATE role_grant SET ended_at = ?2 WHERE " + column
                                + " = ?1 AND ended_at IS NULL RETURNING id, person_id, organisation_id",
                        Tuple.class)
                .setParameter(1, id)
                .setParameter(2, clock.instant())
                .getResultList();
        outbox.publishAll(ended.stream().map(row -> ended((Tuple) row)).toList());
    }

    private static Outbox.Versioned ended(Tuple row) {
        return new Outbox.Versioned(
                new RoleEnded(row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, UUID.class)), 1);
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

    /** Where the person has a role that counts, or waits to. */
    public List<UUID> organisationsOf(UUID personId) {
        return of(personId).stream()
                .map(stored -> stored.view().organisationId())
                .distinct()
                .toList();
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
