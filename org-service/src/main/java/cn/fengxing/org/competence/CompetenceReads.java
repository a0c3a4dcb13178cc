package cn.fengxing.org.competence;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.division.DivisionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Rules straight from SQL. Who answers for what is public, as the departments' own lists of powers are. */
@ApplicationScoped
public class CompetenceReads {

    private static final Role[] CHECKERS = {Role.ORG_ADMIN, Role.REGULATOR, Role.DASHBOARD};

    private static final String LIST = """
            SELECT r.* FROM competence_rule r
             WHERE r.id > :after
               AND (CAST(:department AS uuid) IS NULL OR r.department_id = CAST(:department AS uuid))
               AND (CAST(:category AS text) IS NULL OR CAST(:category AS text) = ANY(r.categories))
               AND (CAST(:on AS date) IS NULL OR CAST(:on AS date) >= r.from_date
                    AND CAST(:on AS date) <= coalesce(r.to_date, 'infinity'))
             ORDER BY r.id LIMIT :limit""";

    /** Rules of departments whose own division holds the place: the others have no say there. */
    private static final String IN_FORCE = """
            SELECT r.department_id, d.division_code, array_to_string(r.categories, ','),
                   array_to_string(r.kinds_of_work, ','), array_to_string(r.levels, ',')
              FROM competence_rule r JOIN organisation d ON d.id = r.department_id
             WHERE d.dissolved_on IS NULL AND d.division_code = ANY(string_to_array(:chain, ','))
               AND :on >= r.from_date AND :on <= coalesce(r.to_date, 'infinity')
             ORDER BY r.id""";

    private final EntityManager entities;
    private final CompetenceRules rules;
    private final Caller caller;
    private final Clock clock;
    private final String wholeProvince;

    CompetenceReads(
            EntityManager entities,
            CompetenceRules rules,
            Caller caller,
            Clock clock,
            @ConfigProperty(name = "fengxing.root-organisation.division") String wholeProvince) {
        this.entities = entities;
        this.rules = rules;
        this.caller = caller;
        this.clock = clock;
        this.wholeProvince = wholeProvince;
    }

    @Transactional
    public CompetenceView get(UUID id) {
        return rules.findByIdOptional(id).map(CompetenceRule::view).orElseThrow(CommonProblems::notFound);
    }

    @Transactional
    public Page<CompetenceView> list(
            @Nullable UUID departmentId,
            @Nullable GrievanceCategory category,
            @Nullable LocalDate on,
            PageRequest page) {
        List<?> rows = entities.createNativeQuery(LIST, CompetenceRule.class)
                .setParameter("after", page.after(UUID.class).orElse(new UUID(0, 0)))
                .setParameter("department", text(departmentId))
                .setParameter("category", text(category))
                .setParameter("on", text(on))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        List<CompetenceView> views =
                rows.stream().map(row -> ((CompetenceRule) row).view()).toList();
        return Page.of(views, page, CompetenceView::id);
    }

    /** @param divisionCode where; null is the whole province */
    @Transactional
    public List<CompetenceFindingView> check(
            @Nullable LocalDate on, @Nullable String divisionCode, @Nullable DivisionLevel level) {
        caller.requireAny(CHECKERS);
        String place = divisionCode == null ? wholeProvince : divisionCode;
        CompetenceCheck check = new CompetenceCheck(inForce(on == null ? Today.by(clock) : on, place));
        return level == null ? check.findings() : check.findings(level);
    }

    private List<CompetenceCheck.Claim> inForce(LocalDate on, String place) {
        List<?> rows = entities.createNativeQuery(IN_FORCE, Tuple.class)
                .setParameter("chain", String.join(",", Chain.of(place)))
                .setParameter("on", on)
                .getResultList();
        return rows.stream().map(row -> claim((Tuple) row)).toList();
    }

    private static CompetenceCheck.Claim claim(Tuple row) {
        return new CompetenceCheck.Claim(
                row.get(0, UUID.class), row.get(1, String.class), words(row, 2), words(row, 3), words(row, 4));
    }

    private static List<String> words(Tuple row, int column) {
        return Arrays.asList(row.get(column, String.class).split(","));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
