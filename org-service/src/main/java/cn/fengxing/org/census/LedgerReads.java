package cn.fengxing.org.census;

import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.caller.DivisionCode;
import cn.fengxing.kit.caller.ReachFilter;
import cn.fengxing.kit.caller.Role;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.kit.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads of the ledger, each within the reach of the caller's roles. */
@ApplicationScoped
public class LedgerReads {

    private static final Role[] READERS = {Role.ORG_ADMIN, Role.REGULATOR, Role.COMMUNITY_WORKER};
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String COLUMNS = """
            SELECT p.id, p.name, p.credit_code, p.division_code, p.address, p.industry, p.platform_id, p.operation,
                   p.founded_on, p.workforce, p.members, p.counted_on, p.support, p.organised, p.worked,
                   p.organisation_id, p.standing, p.merged_into, p.verified_on, p.version
            """;

    /** Entries with the columns that reach is decided by, to be given an alias. */
    public static final String PLACED = """
            (SELECT e.*, e.id::text || '/' AS path, 'LISTED_COMPANY' AS type, 'CORPORATE' AS line,
                    ARRAY[e.industry] AS industries FROM ledger_entry e)""";

    private static final String FROM = " FROM " + PLACED + " p";

    private static final String MATCHING = """
              AND p.division_code >= :division AND p.division_code < :divisionEnd
              AND p.industry = coalesce(cast(:industry AS text), p.industry)
              AND (cast(:platform AS uuid) IS NULL OR p.platform_id = cast(:platform AS uuid))
              AND (cast(:staleBefore AS date) IS NULL OR p.verified_on IS NULL
                   OR p.verified_on < cast(:staleBefore AS date))
            """;

    private final EntityManager entities;
    private final Caller caller;
    private final Clock clock;

    LedgerReads(EntityManager entities, Caller caller, Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where a page of the work list ends. */
    record Size(int workforce, UUID id) {}

    @Transactional
    public LedgerEntryView get(UUID id) {
        ReachFilter reach = caller.reach(READERS);
        Query query = entities.createNativeQuery(
                        COLUMNS + FROM + " WHERE p.id = :id AND " + reach.sql("p"), Tuple.class)
                .setParameter("id", id);
        return views(reach.bind(query)).stream().findFirst().orElseThrow(CommonProblems::notFound);
    }

    /** The ledger of a division by id; what may be listed twice stands in it, what was found to be another does not. */
    @Transactional
    public Page<LedgerEntryView> list(LedgerQuery wanted, PageRequest page) {
        UUID after = page.after(UUID.class).orElse(BEFORE_ALL);
        return Page.of(entries(wanted, after, page.limit() + 1), page, LedgerEntryView::id);
    }

    List<LedgerEntryView> entries(LedgerQuery wanted, UUID after, int limit) {
        ReachFilter reach = caller.reach(READERS);
        String where = " WHERE p.standing <> 'MERGED' AND p.id > :after AND " + reach.sql("p");
        Query query = matching(COLUMNS + FROM + where + MATCHING + " ORDER BY p.id LIMIT :limit", wanted)
                .setParameter("after", after)
                .setParameter("limit", limit);
        return views(reach.bind(query));
    }

    /** Operating companies that nothing reaches, the largest first. */
    @Transactional
    public Page<LedgerEntryView> uncovered(LedgerQuery wanted, PageRequest page) {
        Size after = page.after(Size.class).orElse(new Size(Integer.MAX_VALUE, BEFORE_ALL));
        ReachFilter reach = caller.reach(READERS);
        String where = """
                 WHERE p.standing = 'ACTIVE' AND p.operation = 'OPERATING' AND NOT p.worked
                   AND (p.workforce < :workforce OR p.workforce = :workforce AND p.id > :after) AND
                """;
        Query query = matching(
                        COLUMNS + FROM + where + reach.sql("p") + MATCHING
                                + " ORDER BY p.workforce DESC, p.id LIMIT :limit",
                        wanted)
                .setParameter("workforce", after.workforce())
                .setParameter("after", after.id())
                .setParameter("limit", page.limit() + 1);
        return Page.of(views(reach.bind(query)), page, entry -> new Size(entry.workforce(), entry.id()));
    }

    /** By id, whoever asks: for reads that have looked at reach themselves. */
    public Map<UUID, LedgerEntryView> views(List<UUID> ids) {
        Query query = entities.createNativeQuery(COLUMNS + FROM + " WHERE p.id IN (:ids)", Tuple.class)
                .setParameter("ids", ids.isEmpty() ? List.of(BEFORE_ALL) : ids);
        return views(query).stream().collect(Collectors.toMap(LedgerEntryView::id, Function.identity()));
    }

    private Query matching(String sql, LedgerQuery wanted) {
        LocalDate today = Today.by(clock);
        String prefix = DivisionCode.prefix(wanted.divisionCode());
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("division", prefix)
                .setParameter("divisionEnd", prefix + ':')
                .setParameter(
                        "industry",
                        wanted.industry() == null ? null : wanted.industry().name())
                .setParameter("platform", wanted.platformId())
                .setParameter(
                        "staleBefore", wanted.staleMonths() == null ? null : today.minusMonths(wanted.staleMonths()));
    }

    private static List<LedgerEntryView> views(Query query) {
        return ((List<?>) query.getResultList())
                .stream().map(row -> view((Tuple) row)).toList();
    }

    private static LedgerEntryView view(Tuple row) {
        return new LedgerEntryView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                row.get("credit_code", String.class),
                row.get("division_code", String.class),
                row.get("address", String.class),
                row.get("industry", String.class),
                row.get("platform_id", UUID.class),
                OperatingStatus.valueOf(row.get("operation", String.class)),
                row.get("founded_on", LocalDate.class),
                row.get("workforce", Integer.class),
                row.get("members", Integer.class),
                row.get("counted_on", LocalDate.class),
                List.of((String[]) row.get("support")),
                row.get("organised", Boolean.class),
                row.get("worked", Boolean.class),
                row.get("organisation_id", UUID.class),
                EntryStanding.valueOf(row.get("standing", String.class)),
                row.get("merged_into", UUID.class),
                row.get("verified_on", LocalDate.class),
                row.get("version", Long.class));
    }
}
