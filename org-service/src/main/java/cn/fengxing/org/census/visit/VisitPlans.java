package cn.fengxing.org.census.visit;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.id.Ids;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import cn.fengxing.org.census.LedgerEntryView;
import cn.fengxing.org.census.LedgerReads;
import cn.fengxing.org.census.ReachedIndustries;
import cn.fengxing.org.organisation.Industry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Plans of visits: made from the ledger in one statement, read with their progress. */
@ApplicationScoped
public class VisitPlans {

    static final Role[] VISITORS = {Role.ORG_ADMIN, Role.REGULATOR, Role.COMMUNITY_WORKER};

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String INSERT = """
            INSERT INTO visit_plan (id, name, division_code, due_on, planned, planned_by, created_at)
            VALUES (:id, :name, :division, :dueOn, 0, :by, :now)
            """;

    private static final String NAME_COMPANIES = """
            INSERT INTO planned_visit (plan_id, entry_id)
            SELECT :id, p.id FROM %s p
             WHERE p.standing = 'ACTIVE' AND p.operation IN ('OPERATING', 'SUSPENDED')
               AND p.division_code >= :division AND p.division_code < :divisionEnd
               AND p.industry = coalesce(cast(:industry AS text), p.industry)
               AND (cast(:staleBefore AS date) IS NULL OR p.verified_on IS NULL
                    OR p.verified_on < cast(:staleBefore AS date)) AND
            """.formatted(LedgerReads.PLACED);

    /** A plan stands where its division is, for all industries. */
    private static final String PLANS = """
            SELECT p.id, p.name, p.division_code, p.due_on, p.planned, p.done
              FROM (SELECT v.*, v.id::text || '/' AS path, 'LISTED_COMPANY' AS type, 'CORPORATE' AS line,
                           string_to_array('%s', ',') AS industries FROM visit_plan v) p
            """.formatted(String.join(
            ",", Arrays.stream(Industry.values()).map(Enum::name).toList()));

    private static final String OPEN = "SELECT v.entry_id FROM planned_visit v JOIN " + LedgerReads.PLACED
            + " p ON p.id = v.entry_id WHERE v.plan_id = :id AND v.visit_id IS NULL AND v.entry_id > :after AND ";

    private final EntityManager entities;
    private final Caller caller;
    private final ReachedIndustries industries;
    private final LedgerReads ledger;
    private final Clock clock;

    VisitPlans(EntityManager entities, Caller caller, ReachedIndustries industries, LedgerReads ledger, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.industries = industries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Makes a plan of the companies that the caller reaches and that match. */
    @Transactional
    public VisitPlanView plan(PlanVisitsRequest request) {
        ReachFilter reach = caller.reach(Role.ORG_ADMIN, Role.REGULATOR);
        industries.required(request.divisionCode(), Role.ORG_ADMIN, Role.REGULATOR);
        UUID id = Ids.next();
        entities.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("name", request.name().strip())
                .setParameter("division", request.divisionCode())
                .setParameter("dueOn", request.dueOn())
                .setParameter("by", caller.personId())
                .setParameter("now", clock.instant())
                .executeUpdate();
        int planned =
                reach.bind(naming(NAME_COMPANIES + reach.sql("p"), id, request)).executeUpdate();
        entities.createNativeQuery("UPDATE visit_plan SET planned = :planned WHERE id = :id")
                .setParameter("planned", planned)
                .setParameter("id", id)
                .executeUpdate();
        return new VisitPlanView(id, request.name().strip(), request.divisionCode(), request.dueOn(), planned, 0);
    }

    private Query naming(String sql, UUID id, PlanVisitsRequest request) {
        String prefix = DivisionCode.prefix(request.divisionCode());
        LocalDate today = Today.by(clock);
        Integer stale = request.staleMonths();
        return entities.createNativeQuery(sql)
                .setParameter("id", id)
                .setParameter("division", prefix)
                .setParameter("divisionEnd", prefix + ':')
                .setParameter(
                        "industry",
                        request.industry() == null ? null : request.industry().name())
                .setParameter("staleBefore", stale == null ? null : today.minusMonths(stale));
    }

    /** By id. */
    @Transactional
    public Page<VisitPlanView> list(String divisionCode, PageRequest page) {
        ReachFilter reach = caller.reach(VISITORS);
        String prefix = DivisionCode.prefix(divisionCode);
        String where = " WHERE p.id > :after AND p.division_code >= :division AND p.division_code < :divisionEnd AND ";
        Query query = entities.createNativeQuery(
                        PLANS + where + reach.sql("p") + " ORDER BY p.id LIMIT :limit", Tuple.class)
                .setParameter("after", page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter("division", prefix)
                .setParameter("divisionEnd", prefix + ':')
                .setParameter("limit", page.limit() + 1);
        return Page.of(views(reach.bind(query)), page, VisitPlanView::id);
    }

    @Transactional
    public VisitPlanView get(UUID id) {
        ReachFilter reach = caller.reach(VISITORS);
        Query query = entities.createNativeQuery(PLANS + " WHERE p.id = :id AND " + reach.sql("p"), Tuple.class)
                .setParameter("id", id);
        return views(reach.bind(query)).stream().findFirst().orElseThrow(CommonProblems::notFound);
    }

    /** Companies of the plan that nobody has visited yet. */
    @Transactional
    public Page<LedgerEntryView> open(UUID id, PageRequest page) {
        get(id);
        ReachFilter reach = caller.reach(VISITORS);
        Query query = entities.createNativeQuery(
                        OPEN + reach.sql("p") + " ORDER BY v.entry_id LIMIT :limit", UUID.class)
                .setParameter("id", id)
                .setParameter("after", page.after(UUID.class).orElse(BEFORE_ALL))
                .setParameter("limit", page.limit() + 1);
        List<UUID> ids = ((List<?>) reach.bind(query).getResultList())
                .stream().map(UUID.class::cast).toList();
        var views = ledger.views(ids);
        return Page.of(ids.stream().map(views::get).toList(), page, LedgerEntryView::id);
    }

    private static List<VisitPlanView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row)).toList();
    }

    private static VisitPlanView view(Tuple row) {
        return new VisitPlanView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("division_code", String.class),
                row.get("due_on", LocalDate.class),
                row.get("planned", Integer.class),
                row.get("done", Integer.class));
    }
}
