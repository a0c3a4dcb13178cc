package cn.fengxing.member.person;

import cn.fengxing.kit.problem.FieldRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds who is responsible for a worker: the branch of the trade nearest to the place, else the committee of the place. */
@ApplicationScoped
public class Branches {

    private static final int[] LEVELS = {12, 9, 6, 4, 2};

    /** What a company has for its own learns of nobody, also not of its own workers. */
    private static final String PUBLIC = "served_company(path) IS NULL";

    private static final String TAKING_PEOPLE = "type IN ('MOBILE_BRANCH', 'BRANCH', 'STREET_COMMUNITY') AND " + PUBLIC;

    private final EntityManager entities;
    private final Clock clock;

    Branches(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param placed false when it is a committee, which must still find a branch for the person */
    public record Responsible(UUID organisationId, boolean placed) {}

    public Optional<Responsible> responsibleFor(KindOfWork kind, String divisionCode) {
        String around = IntStream.of(LEVELS)
                .mapToObj(digits -> divisionCode.substring(0, digits) + "0".repeat(12 - digits))
                .distinct()
                .collect(Collectors.joining(","));
        List<?> found = entities.createNativeQuery("""
                        SELECT id, %s FROM known_organisation
                         WHERE division_code = ANY(string_to_array(?1, ',')) AND NOT dissolved AND %s
                           AND (type = 'MOBILE_BRANCH' AND ?2 = ANY(industries)
                                OR type IN ('STREET_COMMUNITY', 'PARTY_COMMITTEE', 'WORKING_COMMITTEE'))
                         ORDER BY type = 'MOBILE_BRANCH' DESC, array_position(string_to_array(?1, ','), division_code), id
                         LIMIT 1""".formatted(TAKING_PEOPLE, PUBLIC), Tuple.class)
                .setParameter(1, around)
                .setParameter(2, kind.industry())
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Responsible(row.get(0, UUID.class), row.get(1, Boolean.class)))
                .findFirst();
    }

    /** @throws FieldRejected when a company named is none */
    public void requireCompanies(Person.Work work) {
        requireCompany("platformId", work.platformId());
        if (work.partnerId() != null) {
            requireCompany("partnerId", work.partnerId());
        }
    }

    private void requireCompany(String field, UUID id) {
        if (!is(id, "line = 'CORPORATE'")) {
            throw new FieldRejected(field, "company-unknown");
        }
    }

    /** Whether somebody placed the person where he is now; where the place alone decided, another place decides anew. */
    public boolean placedBySomebody(UUID personId) {
        List<?> latest = entities.createNativeQuery("""
                        SELECT placed_by IS NOT NULL FROM placement WHERE person_id = ?1
                         ORDER BY placed_at DESC LIMIT 1""", Boolean.class)
                .setParameter(1, personId)
                .getResultList();
        return latest.contains(true);
    }

    boolean takesPeople(UUID id) {
        return is(id, TAKING_PEOPLE);
    }

    /** @param placedBy null when the person registered */
    public void recordPlacement(UUID personId, UUID branchId, @Nullable UUID placedBy) {
        entities.createNativeQuery("INSERT INTO placement (person_id, branch_id, placed_by, placed_at)"
                        + " VALUES (?1, ?2, CAST(?3 AS uuid), ?4)")
                .setParameter(1, personId)
                .setParameter(2, branchId)
                .setParameter(3, placedBy == null ? null : placedBy.toString())
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    private boolean is(UUID id, String condition) {
        return !entities.createNativeQuery(
                        "SELECT 1 FROM known_organisation WHERE id = ?1 AND NOT dissolved AND " + condition,
                        Integer.class)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }
}
