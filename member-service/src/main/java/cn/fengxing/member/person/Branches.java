package cn.fengxing.member.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds who is responsible for a worker: the branch of the trade nearest to the place, else the committee of the place. */
@ApplicationScoped
public class Branches {

    private static final int[] LEVELS = {12, 9, 6, 4, 2};

    private final EntityManager entities;

    Branches(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<UUID> responsibleFor(KindOfWork kind, String divisionCode) {
        String around = IntStream.of(LEVELS)
                .mapToObj(digits -> divisionCode.substring(0, digits) + "0".repeat(12 - digits))
                .distinct()
                .collect(Collectors.joining(","));
        List<?> found = entities.createNativeQuery("""
                        SELECT id FROM known_organisation
                         WHERE division_code = ANY(string_to_array(?1, ',')) AND NOT dissolved
                           AND (type = 'MOBILE_BRANCH' AND ?2 = ANY(industries)
                                OR type IN ('STREET_COMMUNITY', 'PARTY_COMMITTEE', 'WORKING_COMMITTEE'))
                         ORDER BY type = 'MOBILE_BRANCH' DESC, array_position(string_to_array(?1, ','), division_code), id
                         LIMIT 1""", UUID.class)
                .setParameter(1, around)
                .setParameter(2, kind.industry())
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    public boolean isCompany(UUID id) {
        return is(id, "line = 'CORPORATE'");
    }

    boolean takesPeople(UUID id) {
        return is(id, "type IN ('MOBILE_BRANCH', 'BRANCH', 'STREET_COMMUNITY')");
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
