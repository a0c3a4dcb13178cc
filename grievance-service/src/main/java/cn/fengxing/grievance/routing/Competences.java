package cn.fengxing.grievance.routing;

import cn.fengxing.grievance.channel.Category;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the department that a rule in force today makes competent; org-service answers the same to whom asks it. */
@ApplicationScoped
class Competences {

    /** Whom a company of an industry gives work to. */
    private static final Map<String, String> KIND_OF_WORK = Map.of(
            "COURIER", "COURIER",
            "FOOD_DELIVERY", "RIDER",
            "RIDE_HAILING", "RIDE_HAILING_DRIVER",
            "TRUCKING", "TRUCK_DRIVER",
            "LIVESTREAM", "LIVESTREAMER");

    /** Nearest to the place first, then the rule made nearest to it, then the one for most kinds of work. */
    private static final String FIND = """
            SELECT o.id
              FROM unnest(string_to_array(:codes, ','), string_to_array(:levels, ','))
                   WITH ORDINALITY place (code, level, nearness)
              JOIN known_competence r ON place.level = ANY(r.levels) AND :category = ANY(r.categories)
               AND (CAST(:kinds AS text) IS NULL OR r.kinds_of_work && string_to_array(CAST(:kinds AS text), ','))
               AND :today >= r.from_date AND :today <= coalesce(r.to_date, 'infinity')
              JOIN known_organisation named ON named.id = r.department_id
              CROSS JOIN LATERAL (
                    SELECT a.path, a.division_code FROM known_organisation a
                     WHERE a.id = ANY(string_to_array(rtrim(named.path, '/'), '/')::uuid[]) AND NOT a.dissolved
                       AND (a.id = named.id OR named.redirected_to IS NOT NULL)
                     ORDER BY length(a.path) DESC LIMIT 1) d
              JOIN known_organisation o ON o.division_code = place.code AND o.type = 'REGULATOR'
               AND starts_with(o.path, d.path) AND NOT o.dissolved
             WHERE d.division_code = ANY(string_to_array(:codes, ','))
             ORDER BY place.nearness, d.division_code DESC, cardinality(r.kinds_of_work) DESC, r.id LIMIT 1""";

    private final EntityManager entities;
    private final Clock clock;

    Competences(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param chain the place and all that it lies in, nearest first */
    Optional<UUID> department(Category category, @Nullable UUID platformId, List<String> chain) {
        return department(category.name(), platformId, chain);
    }

    /** @param category as the rules name it */
    Optional<UUID> department(String category, @Nullable UUID platformId, List<String> chain) {
        List<?> ids = entities.createNativeQuery(FIND, UUID.class)
                .setParameter("codes", String.join(",", chain))
                .setParameter(
                        "levels",
                        String.join(",", chain.stream().map(Divisions::level).toList()))
                .setParameter("category", category)
                .setParameter("kinds", kindsOfWork(platformId))
                .setParameter("today", Today.by(clock))
                .getResultList();
        return ids.stream().findFirst().map(UUID.class::cast);
    }

    /** Null when nobody can tell: then any rule for the category will do. */
    private @Nullable String kindsOfWork(@Nullable UUID platformId) {
        if (platformId == null) {
            return null;
        }
        List<?> industries = entities.createNativeQuery(
                        "SELECT unnest(industries) FROM known_organisation WHERE id = ?1", String.class)
                .setParameter(1, platformId)
                .getResultList();
        String kinds = String.join(
                ",",
                industries.stream()
                        .flatMap(industry -> Optional.ofNullable(KIND_OF_WORK.get(industry.toString())).stream())
                        .toList());
        return kinds.isEmpty() ? null : kinds;
    }
}
