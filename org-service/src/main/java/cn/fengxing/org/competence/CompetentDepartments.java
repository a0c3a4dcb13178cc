package cn.fengxing.org.competence;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds the department that has a case, as routing does: nearest to the place first, then the rule made nearest to it. What a
 * department that was merged had to do, the one that took its place does.
 */
@ApplicationScoped
public class CompetentDepartments {

    private static final String FIND = """
            SELECT o.id, o.name, o.division_code, r.id
              FROM unnest(string_to_array(:codes, ','), string_to_array(:levels, ','))
                   WITH ORDINALITY place (code, level, nearness)
              JOIN competence_rule r ON place.level = ANY(r.levels) AND :category = ANY(r.categories)
               AND :kind = ANY(r.kinds_of_work)
               AND :on >= r.from_date AND :on <= coalesce(r.to_date, 'infinity')
              JOIN organisation named ON named.id = r.department_id
              CROSS JOIN LATERAL (
                    SELECT a.path, a.division_code FROM organisation a
                     WHERE a.id = ANY(string_to_array(rtrim(named.path, '/'), '/')::uuid[]) AND a.dissolved_on IS NULL
                       AND (a.id = named.id OR named.redirected_to IS NOT NULL)
                     ORDER BY length(a.path) DESC LIMIT 1) d
              JOIN organisation o ON o.division_code = place.code AND o.type = 'REGULATOR'
               AND starts_with(o.path, d.path) AND o.dissolved_on IS NULL
             WHERE d.division_code = ANY(string_to_array(:codes, ','))
             ORDER BY place.nearness, d.division_code DESC, r.id LIMIT 1""";

    private final EntityManager entities;
    private final Clock clock;

    CompetentDepartments(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    public CompetentDepartmentView find(
            String divisionCode, GrievanceCategory category, KindOfWork kind, @Nullable LocalDate on) {
        List<String> chain = Chain.of(divisionCode);
        List<?> rows = entities.createNativeQuery(FIND, Tuple.class)
                .setParameter("codes", String.join(",", chain))
                .setParameter(
                        "levels",
                        String.join(
                                ",",
                                chain.stream()
                                        .map(code -> Chain.level(code).name())
                                        .toList()))
                .setParameter("category", category.name())
                .setParameter("kind", kind.name())
                .setParameter("on", on == null ? Today.by(clock) : on)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Tuple) row)).orElseThrow(CommonProblems::notFound);
    }

    private static CompetentDepartmentView view(Tuple row) {
        String code = row.get(2, String.class);
        return new CompetentDepartmentView(
                row.get(0, UUID.class), row.get(1, String.class), code, Chain.level(code), row.get(3, UUID.class));
    }
}
