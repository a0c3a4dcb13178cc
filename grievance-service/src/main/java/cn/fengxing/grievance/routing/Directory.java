package cn.fengxing.grievance.routing;

import cn.fengxing.grievance.channel.Category;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds organisations in this service's copy of the tree; of several, the nearest to the place. */
@ApplicationScoped
class Directory {

    private static final String IN_CHAIN = "o.division_code = ANY(string_to_array(:chain, ',')) AND NOT o.dissolved";
    private static final String NEAREST = " ORDER BY array_position(string_to_array(:chain, ','), o.division_code)";

    /** A committee before a community, also if it is further away. */
    private static final String NEAREST_COMMITTEE =
            NEAREST.replace("ORDER BY", "ORDER BY o.type = 'STREET_COMMUNITY',") + ", o.type DESC";

    private final EntityManager entities;

    Directory(EntityManager entities) {
        this.entities = entities;
    }

    /** An organisation as routing looks at it. */
    record Place(String type, String divisionCode, boolean dissolved) {}

    Optional<Place> find(UUID id) {
        Query query = entities.createNativeQuery(
                        "SELECT type, division_code, dissolved FROM known_organisation WHERE id = :id", Tuple.class)
                .setParameter("id", id);
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> (Tuple) row).map(row -> {
            return new Place(row.get(0, String.class), row.get(1, String.class), row.get(2, Boolean.class));
        });
    }

    Optional<UUID> dutyDesk(List<String> chain) {
        return first(query("o.type = 'DUTY_DESK'", NEAREST, chain));
    }

    Optional<UUID> community(List<String> chain) {
        return first(query("o.type = 'STREET_COMMUNITY'", NEAREST, chain));
    }

    /** A branch that is no company's own, of the platform's industry before others. */
    Optional<UUID> publicBranch(List<String> chain, @Nullable UUID platformId) {
        return first(
                query("o.type IN ('MOBILE_BRANCH', 'BRANCH') AND o.serves_company_id IS NULL", NEAREST + """
                        , NOT (o.industries && coalesce((SELECT p.industries FROM known_organisation p
                              WHERE p.id = CAST(:platform AS uuid)), o.industries)), o.type DESC""", chain)
                        .setParameter("platform", text(platformId)));
    }

    /** The Party organisation of the company, or of its office there. */
    Optional<UUID> companyParty(UUID platformId, List<String> chain) {
        return first(query("""
                        o.line = 'PARTY' AND EXISTS (
                            SELECT FROM known_organisation p, known_organisation served
                             WHERE p.id = :platform AND served.id = o.serves_company_id AND NOT served.dissolved
                               AND starts_with(served.path, split_part(p.path, '/', 1)))""", NEAREST, chain).setParameter("platform", platformId));
    }

    /** The company's office there, or the company itself. */
    Optional<UUID> companyOffice(UUID platformId, List<String> chain) {
        return first(query("""
                        o.type IN ('PLATFORM_OFFICE', 'PLATFORM_COMPANY') AND EXISTS (
                            SELECT FROM known_organisation p
                             WHERE p.id = :platform AND starts_with(o.path, split_part(p.path, '/', 1)))""", NEAREST, chain).setParameter("platform", platformId));
    }

    /** The department competent for the category and the platform's industry; one that names the category before one for all. */
    Optional<UUID> regulator(Category category, @Nullable UUID platformId, List<String> chain) {
        return first(query("""
                        o.type = 'REGULATOR'
                        AND (cardinality(o.competences) = 0 OR :category = ANY(o.competences))
                        AND (cardinality(o.industries) = 0 OR o.industries && coalesce(
                            (SELECT p.industries FROM known_organisation p WHERE p.id = CAST(:platform AS uuid)), o.industries))""", NEAREST + ", cardinality(o.competences) = 0", chain)
                .setParameter("category", category.name())
                .setParameter("platform", text(platformId)));
    }

    /** The department that the department is under. */
    Optional<UUID> parentDepartment(UUID regulatorId) {
        return first(entities.createNativeQuery("""
                        SELECT o.id FROM known_organisation r JOIN known_organisation o ON o.id = r.parent_id
                         WHERE r.id = :id AND r.type = 'REGULATOR' AND o.type = 'REGULATOR' AND NOT o.dissolved""", UUID.class).setParameter("id", regulatorId));
    }

    Optional<UUID> committee(List<String> chain, @Nullable UUID except) {
        return first(query("""
                        o.type IN ('WORKING_COMMITTEE', 'PARTY_COMMITTEE', 'STREET_COMMUNITY')
                        AND o.serves_company_id IS NULL
                        AND o.id IS DISTINCT FROM CAST(:except AS uuid)""", NEAREST_COMMITTEE, chain).setParameter("except", text(except)));
    }

    /** The topmost committee there is, wherever the place. */
    Optional<UUID> topCommittee() {
        return first(entities.createNativeQuery("""
                        SELECT o.id FROM known_organisation o
                         WHERE o.type IN ('WORKING_COMMITTEE', 'PARTY_COMMITTEE') AND NOT o.dissolved
                         ORDER BY length(o.path), o.id LIMIT 1""", UUID.class));
    }

    /** Whether both belong to one company, however deep below it. */
    boolean isSameCompany(UUID one, UUID other) {
        return !entities.createNativeQuery("""
                        SELECT a.id FROM known_organisation a, known_organisation b
                         WHERE a.id = ?1 AND b.id = ?2 AND split_part(a.path, '/', 1) = split_part(b.path, '/', 1)""")
                .setParameter(1, one)
                .setParameter(2, other)
                .getResultList()
                .isEmpty();
    }

    private Query query(String condition, String order, List<String> chain) {
        return entities.createNativeQuery(
                        "SELECT o.id FROM known_organisation o WHERE " + IN_CHAIN + " AND " + condition + order
                                + ", o.id LIMIT 1",
                        UUID.class)
                .setParameter("chain", String.join(",", chain));
    }

    private static Optional<UUID> first(Query query) {
        List<?> ids = query.getResultList();
        return ids.stream().findFirst().map(UUID.class::cast);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
