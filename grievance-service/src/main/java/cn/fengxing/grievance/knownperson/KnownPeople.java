package cn.fengxing.grievance.knownperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the copy. */
@ApplicationScoped
public class KnownPeople {

    /** Fewer people than this, and a place would tell a company who it is. */
    private static final int CROWD = 20;

    private final EntityManager entities;

    KnownPeople(EntityManager entities) {
        this.entities = entities;
    }

    /** The person and the contact branch in one look. */
    @Transactional
    public KnownPerson find(UUID personId) {
        List<?> rows = entities.createNativeQuery("""
                        SELECT p.platform_id, p.partner_id, p.division_code, o.id
                          FROM known_person p
                          LEFT JOIN known_organisation o
                            ON o.id = p.contact_branch_id AND NOT o.dissolved AND served_company(o.path) IS NULL
                         WHERE p.id = ?1""", Tuple.class)
                .setParameter(1, personId)
                .getResultList();
        return rows.isEmpty() ? KnownPerson.unknown(personId) : person(personId, (Tuple) rows.get(0));
    }

    /** The person and every account that was found to be the same one's. */
    @Transactional
    public List<UUID> sameAs(UUID personId) {
        List<?> found = entities.createNativeQuery("""
                        WITH RECURSIVE same AS (
                            SELECT CAST(?1 AS uuid) AS id
                             UNION SELECT p.id FROM known_person p JOIN same s ON p.merged_into = s.id)
                        SELECT id FROM same""", UUID.class)
                .setParameter(1, personId)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** The account that goes on for the person's; empty once it was erased. Of whom nothing is known yet, the account itself. */
    @Transactional
    public Optional<UUID> present(UUID personId) {
        List<?> found = entities.createNativeQuery("""
                        WITH RECURSIVE onward AS (
                            SELECT id, merged_into, erased FROM known_person WHERE id = ?1
                             UNION SELECT p.id, p.merged_into, p.erased
                                     FROM known_person p JOIN onward o ON p.id = o.merged_into)
                        SELECT CASE WHEN NOT erased THEN id END FROM onward WHERE merged_into IS NULL""", UUID.class)
                .setParameter(1, personId)
                .getResultList();
        return found.isEmpty() ? Optional.of(personId) : Optional.ofNullable((UUID) found.get(0));
    }

    private static KnownPerson person(UUID id, Tuple row) {
        return new KnownPerson(
                id, row.get(0, UUID.class), row.get(1, UUID.class), row.get(2, String.class), row.get(3, UUID.class));
    }

    /** The smallest division around the place in which at least 20 of the platform's workers are; the whole country's code if none is. */
    @Transactional
    public String crowdedDivision(UUID platformId, String divisionCode) {
        for (int digits : new int[] {6, 4, 2}) {
            String prefix = divisionCode.substring(0, digits);
            if (isCrowded(platformId, prefix)) {
                return prefix + "0".repeat(12 - digits);
            }
        }
        return "0".repeat(12);
    }

    private boolean isCrowded(UUID platformId, String prefix) {
        Number found = (Number) entities.createNativeQuery("""
                        SELECT count(*) FROM (SELECT FROM known_person
                         WHERE platform_id = ?1 AND division_code LIKE ?2 AND NOT erased LIMIT ?3) crowd""")
                .setParameter(1, platformId)
                .setParameter(2, prefix + "%")
                .setParameter(3, CROWD)
                .getSingleResult();
        return found.intValue() >= CROWD;
    }
}
