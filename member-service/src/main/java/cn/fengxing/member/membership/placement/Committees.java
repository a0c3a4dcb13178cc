package cn.fengxing.member.membership.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** The committees of a division, from the community's up to the province's; a company's own is none of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Committees {

    private static final int[] LEVELS = {12, 9, 6, 4, 2};
    private static final int COUNTY_DIGITS = 6;

    private final EntityManager entities;

    Committees(EntityManager entities) {
        this.entities = entities;
    }

    /** The one that has to find a branch: the nearest. */
    public Optional<UUID> responsibleFor(String divisionCode) {
        return upFrom(divisionCode, 12).stream().findFirst();
    }

    /**
     * Whom lateness is told: the county's at first, then each level above; empty when there is none left.
     *
     * @param escalations how many were told already
     */
    public Optional<UUID> aboveOf(String divisionCode, int escalations) {
        List<UUID> above = upFrom(divisionCode, COUNTY_DIGITS);
        List<UUID> others = above.size() > 1
                        && responsibleFor(divisionCode).equals(above.stream().findFirst())
                ? above.subList(1, above.size())
                : above;
        return others.stream().skip(escalations).findFirst();
    }

    private List<UUID> upFrom(String divisionCode, int digits) {
        String[] codes = IntStream.of(LEVELS)
                .filter(level -> level <= digits)
                .mapToObj(level -> divisionCode.substring(0, level) + "0".repeat(12 - level))
                .distinct()
                .toArray(String[]::new);
        return entities.createNativeQuery("""
                        SELECT id FROM (
                            SELECT DISTINCT ON (division_code) id, division_code FROM known_organisation
                             WHERE division_code = ANY(?1) AND type IN ('PARTY_COMMITTEE', 'WORKING_COMMITTEE')
                               AND NOT dissolved AND served_company(path) IS NULL
                             ORDER BY division_code, type, id) c
                         ORDER BY array_position(?1, division_code)""", UUID.class).setParameter(1, codes).getResultList().stream()
                .map(UUID.class::cast)
                .toList();
    }
}
