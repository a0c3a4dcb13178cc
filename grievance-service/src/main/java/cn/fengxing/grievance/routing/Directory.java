package cn.fengxing.grievance.routing;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.rule.Hop;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds organisations in this service's copy of the tree; of several, the nearest to the place. */
@ApplicationScoped
class Directory {

    /** What no company, however far above, has for its own. */
    private static final String PUBLIC = "served_company(o.path) IS NULL";

    private static final String PUBLIC_BRANCH = "o.type IN ('MOBILE_BRANCH', 'BRANCH') AND " + PUBLIC;

    private static final String COMPANY_PARTY = """
            o.line = 'PARTY' AND EXISTS (
                SELECT FROM known_organisation p, known_organisation served
                 WHERE p.id = CAST(:platform AS uuid) AND served.id = o.serves_company_id AND NOT served.dissolved
                   AND starts_with(served.path, split_part(p.path, '/', 1)))""";

    private static final String COMPANY_OFFICE = """
            o.type IN ('PLATFORM_OFFICE', 'PLATFORM_COMPANY') AND EXISTS (
                SELECT FROM known_organisation p
                 WHERE p.id = CAST(:platform AS uuid) AND starts_with(o.path, split_part(p.path, '/', 1)))""";

    private static final String COMPETENT = """
            o.type = 'REGULATOR'
            AND (cardinality(o.competences) = 0 OR :category = ANY(o.competences))
            AND (cardinality(o.industries) = 0 OR o.industries && coalesce(
                (SELECT p.industries FROM known_organisation p WHERE p.id = CAST(:platform AS uuid)), o.industries))""";

    private static final String IN_CHAIN = "o.division_code = ANY(string_to_array(:chain, ',')) AND NOT o.dissolved";
    private static final String IN_PLACE = "starts_with(o.division_code, :place)";
    private static final String NEAREST = " ORDER BY array_position(string_to_array(:chain, ','), o.division_code)";

    /** A committee before a community, also if it is further away. */
    private static final String NEAREST_COMMITTEE =
            NEAREST.replace("ORDER BY", "ORDER BY o.type = 'STREET_COMMUNITY',") + ", o.type DESC";

    private final EntityManager entities;

    Directory(EntityManager entities) {
        this.entities = entities;
    }

    Optional<String> divisionOf(UUID organisationId) {
        List<?> codes = entities.createNativeQuery(
                        "SELECT division_code FROM known_organisation WHERE id = :id AND division_code IS NOT NULL",
                        String.class)
                .setParameter("id", organisationId)
                .getResultList();
        return codes.stream().findFirst().map(String.class::cast);
    }

    /** Whether a dispatcher may name the organisation for a case at the hop: one that routing might itself have found. */
    boolean isFit(UUID organisationId, Hop hop, Category category, @Nullable UUID platformId, List<String> chain) {
        Query query =
                switch (hop) {
                    case DUTY_DESK -> candidate(organisationId, "o.type = 'DUTY_DESK'");
                    case BRANCH -> candidate(organisationId, PUBLIC_BRANCH);
                    case PLATFORM ->
                        candidate(organisationId, "(" + COMPANY_PARTY + " OR " + COMPANY_OFFICE + ")")
                                .setParameter("platform", text(platformId));
                    case REGULATOR, SUPERIOR_REGULATOR ->
                        candidate(organisationId, COMPETENT + " AND (" + IN_CHAIN + " OR " + IN_PLACE + ")")
                                .setParameter("platform", text(platformId))
                                .setParameter("category", category.name())
                                .setParameter("chain", String.join(",", chain))
                                .setParameter("place", Divisions.prefix(chain.get(0)));
                };
        return !query.getResultList().isEmpty();
    }

    Optional<UUID> dutyDesk(List<String> chain) {
        return first(query("o.type = 'DUTY_DESK'", NEAREST, chain));
    }

    Optional<UUID> community(List<String> chain) {
        return first(query("o.type = 'STREET_COMMUNITY'", NEAREST, chain));
    }

    /** A branch that is no company's own, of the platform's industry before others. */
    Optional<UUID> publicBranch(List<String> chain, @Nullable UUID platformId) {
        return first(query(PUBLIC_BRANCH, NEAREST + """
                        , NOT (o.industries && coalesce((SELECT p.industries FROM known_organisation p
                              WHERE p.id = CAST(:platform AS uuid)), o.industries)), o.type DESC""", chain).setParameter("platform", text(platformId)));
    }

    /** The Party organisation of the company, or of its office there. */
    Optional<UUID> companyParty(UUID platformId, List<String> chain) {
        return first(query(COMPANY_PARTY, NEAREST, chain).setParameter("platform", text(platformId)));
    }

    /** The company's office there, or the company itself. */
    Optional<UUID> companyOffice(UUID platformId, List<String> chain) {
        return first(query(COMPANY_OFFICE, NEAREST, chain).setParameter("platform", text(platformId)));
    }

    /** The department competent for the category and the platform's industry; one that names the category before one for all. */
    Optional<UUID> regulator(Category category, @Nullable UUID platformId, List<String> chain) {
        return first(query(COMPETENT, NEAREST + ", cardinality(o.competences) = 0", chain)
                .setParameter("category", category.name())
                .setParameter("platform", text(platformId)));
    }

    /** The department whose own record names the category. */
    Optional<UUID> departmentNaming(String category, List<String> chain) {
        return first(query("o.type = 'REGULATOR' AND :category = ANY(o.competences)", NEAREST, chain)
                .setParameter("category", category));
    }

    boolean isDutyDesk(UUID organisationId) {
        return !candidate(organisationId, "o.type = 'DUTY_DESK'")
                .getResultList()
                .isEmpty();
    }

    boolean exists(UUID organisationId) {
        return !candidate(organisationId, "TRUE").getResultList().isEmpty();
    }

    boolean answersForPlaces(UUID organisationId, List<String> chain) {
        return !candidate(organisationId, """
                        (o.type = 'REGULATOR' OR o.type IN ('STREET_COMMUNITY', 'WORKING_COMMITTEE', 'PARTY_COMMITTEE')
                            AND served_company(o.path) IS NULL) AND (""" + IN_CHAIN + " OR " + IN_PLACE + ")")
                .setParameter("chain", String.join(",", chain))
                .setParameter("place", Divisions.prefix(chain.get(0)))
                .getResultList()
                .isEmpty();
    }

    /** The department that the department is under. */
    Optional<UUID> parentDepartment(UUID regulatorId) {
        return first(entities.createNativeQuery("""
                        SELECT o.id FROM known_organisation r JOIN known_organisation o ON o.id = r.parent_id
                         WHERE r.id = :id AND r.type = 'REGULATOR' AND o.type = 'REGULATOR' AND NOT o.dissolved""", UUID.class).setParameter("id", regulatorId));
    }

    /** What the organisation is under. */
    Optional<UUID> parent(UUID organisationId) {
        return first(entities.createNativeQuery("""
                        SELECT p.id FROM known_organisation o JOIN known_organisation p ON p.id = o.parent_id
                         WHERE o.id = :id AND NOT p.dissolved""", UUID.class).setParameter("id", organisationId));
    }

    Optional<UUID> committee(List<String> chain, @Nullable UUID except) {
        return first(query("""
                        o.type IN ('WORKING_COMMITTEE', 'PARTY_COMMITTEE', 'STREET_COMMUNITY')
                        AND served_company(o.path) IS NULL
                        AND o.id IS DISTINCT FROM CAST(:except AS uuid)""", NEAREST_COMMITTEE, chain).setParameter("except", text(except)));
    }

    /** The topmost committee there is, wherever the place. */
    Optional<UUID> topCommittee() {
        return first(entities.createNativeQuery("""
                        SELECT o.id FROM known_organisation o
                         WHERE o.type IN ('WORKING_COMMITTEE', 'PARTY_COMMITTEE') AND NOT o.dissolved
                           AND served_company(o.path) IS NULL
                         ORDER BY length(o.path), o.id LIMIT 1""", UUID.class));
    }

    private Query candidate(UUID organisationId, String condition) {
        return entities.createNativeQuery(
                        "SELECT o.id FROM known_organisation o WHERE o.id = :candidate AND NOT o.dissolved AND "
                                + condition,
                        UUID.class)
                .setParameter("candidate", organisationId);
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
