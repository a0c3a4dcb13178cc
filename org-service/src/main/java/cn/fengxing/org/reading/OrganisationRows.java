package cn.fengxing.org.reading;

import cn.fengxing.org.organisation.BranchForm;
import cn.fengxing.org.organisation.CommitteeLine;
import cn.fengxing.org.organisation.EffectiveDay;
import cn.fengxing.org.organisation.Line;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.OrganisationView;
import cn.fengxing.org.organisation.Standing;
import cn.fengxing.org.organisation.Strength;
import cn.fengxing.org.organisation.Term;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of the tree, of today or of an earlier day, straight into views. */
@ApplicationScoped
public class OrganisationRows {

    private static final String SELECT = """
            SELECT o.id, o.name, o.type, o.line, o.parent_id, o.path, o.division_code, o.address, o.credit_code, o.industries,
                   o.competences, o.serves_company_id, o.form, o.committee_line, o.members, o.full_members,
                   o.committee_elected, o.elected_on, o.term_years, o.reelection_due_on, o.dissolved_on, o.redirected_to,
                   o.since_on, o.version,
                   CASE WHEN o.form IN ('AREA_JOINT', 'INDUSTRY_JOINT')
                        THEN (SELECT count(*) FROM branch_cover c WHERE c.branch_id = o.id AND %s) ELSE 0 END AS companies
              FROM %s WHERE %s AND (%s) %s""";

    private final EntityManager entities;
    private final EffectiveDay effectiveDay;

    OrganisationRows(EntityManager entities, EffectiveDay effectiveDay) {
        this.entities = entities;
        this.effectiveDay = effectiveDay;
    }

    /** A view with its path, by which subtrees are paged. */
    public record Row(OrganisationView view, String path) {}

    @Transactional
    public Optional<Row> find(UUID id, AsOf asOf) {
        return rows(asOf, query(asOf, "o.id = :id", "").setParameter("id", id)).stream()
                .findFirst();
    }

    /** What was just written, or what is there beyond doubt. */
    @Transactional
    public OrganisationView get(UUID id) {
        entities.flush();
        return find(id, AsOf.NOW).orElseThrow().view();
    }

    /**
     * @param condition on {@code o}, with named parameters
     * @param order and limit, empty for none
     */
    Query query(AsOf asOf, String condition, String order) {
        String sql = SELECT.formatted(asOf.coverCondition(), asOf.relation(), asOf.condition(), condition, order);
        return asOf.bind(entities.createNativeQuery(sql, Tuple.class));
    }

    List<Row> rows(AsOf asOf, Query query) {
        LocalDate day = asOf.on() == null ? effectiveDay.today() : asOf.on();
        List<?> found = query.getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Row(view(row, day), row.get("path", String.class)))
                .toList();
    }

    List<OrganisationView> views(AsOf asOf, Query query) {
        return rows(asOf, query).stream().map(Row::view).toList();
    }

    private static OrganisationView view(Tuple row, LocalDate day) {
        BranchForm form = code(BranchForm.class, row.get("form", String.class));
        Strength strength = strength(row);
        LocalDate due = date(row, "reelection_due_on");
        long companies = row.get("companies", Number.class).longValue();
        return new OrganisationView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                OrganisationType.valueOf(row.get("type", String.class)),
                Line.valueOf(row.get("line", String.class)),
                row.get("parent_id", UUID.class),
                row.get("division_code", String.class),
                row.get("address", String.class),
                row.get("credit_code", String.class),
                List.of(row.get("industries", String[].class)),
                List.of(row.get("competences", String[].class)),
                row.get("serves_company_id", UUID.class),
                form,
                code(CommitteeLine.class, row.get("committee_line", String.class)),
                strength,
                term(row),
                due,
                date(row, "dissolved_on"),
                row.get("redirected_to", UUID.class),
                row.get("since_on", LocalDate.class),
                new Standing(form, strength, due, companies).warnings(day),
                row.get("version", Long.class));
    }

    private static @Nullable Strength strength(Tuple row) {
        Strength strength = new Strength(
                row.get("members", Integer.class),
                row.get("full_members", Integer.class),
                row.get("committee_elected", Boolean.class));
        return strength.stated() ? strength : null;
    }

    private static @Nullable Term term(Tuple row) {
        LocalDate elected = date(row, "elected_on");
        return elected == null ? null : new Term(elected, row.get("term_years", Integer.class));
    }

    private static @Nullable LocalDate date(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String code) {
        return code == null ? null : Enum.valueOf(type, code);
    }
}
