package cn.fengxing.org.reading;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.org.organisation.OrganisationType;
import cn.fengxing.org.organisation.OrganisationView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds living organisations by what is known of them, in the order of their founding. */
@ApplicationScoped
public class OrganisationSearch {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Caller caller;
    private final OrganisationRows rows;
    private final EntityManager entities;

    OrganisationSearch(Caller caller, OrganisationRows rows, EntityManager entities) {
        this.caller = caller;
        this.rows = rows;
        this.entities = entities;
    }

    /**
     * What is looked for; null is anything.
     *
     * @param name part of the name
     * @param divisionCode the division or one within it
     * @param reelectionDueBy re-election due on this day or before
     */
    public record Wanted(
            @Nullable String name,
            @Nullable OrganisationType type,
            @Nullable String divisionCode,
            @Nullable String creditCode,
            @Nullable LocalDate reelectionDueBy) {

        private Map<String, Object> parameters() {
            Map<String, Object> parameters = new LinkedHashMap<>();
            if (name != null) {
                parameters.put("name", containing(name));
            }
            if (type != null) {
                parameters.put("type", type.name());
            }
            if (divisionCode != null) {
                parameters.put("division", DivisionCode.prefix(divisionCode));
            }
            if (creditCode != null) {
                parameters.put("code", creditCode);
            }
            if (reelectionDueBy != null) {
                parameters.put("due", reelectionDueBy);
            }
            return parameters;
        }
    }

    private static final Map<String, String> CONDITIONS = Map.of(
            "name", "o.name LIKE :name",
            "type", "o.type = :type",
            "division", "o.division_code >= :division AND o.division_code < :division || ':'",
            "code", "o.credit_code = :code",
            "due", "o.reelection_due_on <= :due");

    /** Within the caller's reach. */
    @Transactional
    public Page<OrganisationView> search(Wanted wanted, PageRequest page) {
        ReachFilter reach = caller.reach(OrganisationReads.readers());
        Map<String, Object> parameters = wanted.parameters();
        StringBuilder condition =
                new StringBuilder("o.id > :after AND o.dissolved_on IS NULL AND ").append(reach.sql("o"));
        parameters.keySet().forEach(name -> condition.append(" AND ").append(CONDITIONS.get(name)));
        Query query = reach.bind(rows.query(AsOf.NOW, condition.toString(), "ORDER BY o.id LIMIT :limit"))
                .setParameter("after", page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter("limit", page.limit() + 1);
        parameters.forEach(query::setParameter);
        return Page.of(rows.views(AsOf.NOW, query), page, OrganisationView::id);
    }

    /** Companies by name, for everybody: a worker names his platform and partner before there is an account. */
    @Transactional
    public Page<CompanyView> companies(String name, PageRequest page) {
        List<?> found = entities.createNativeQuery("""
                        SELECT o.id, o.name, o.type, o.parent_id, o.division_code FROM organisation o
                         WHERE o.type IN ('PLATFORM_COMPANY', 'PLATFORM_OFFICE', 'PARTNER_COMPANY') AND o.dissolved_on IS NULL
                           AND o.name LIKE ?1 AND o.id > ?2 ORDER BY o.id LIMIT ?3""", Tuple.class)
                .setParameter(1, containing(name))
                .setParameter(2, page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter(3, page.limit() + 1)
                .getResultList();
        List<CompanyView> companies = found.stream()
                .map(Tuple.class::cast)
                .map(OrganisationSearch::company)
                .toList();
        return Page.of(companies, page, CompanyView::id);
    }

    private static CompanyView company(Tuple row) {
        return new CompanyView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                OrganisationType.valueOf(row.get("type", String.class)),
                row.get("parent_id", UUID.class),
                row.get("division_code", String.class));
    }

    private static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
