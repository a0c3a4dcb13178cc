package cn.fengxing.grievance.reading;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.access.OwnCases;
import cn.fengxing.grievance.access.Seats;
import cn.fengxing.grievance.access.Seats.Seat;
import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Outcome;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists cases, straight from the database into rows. */
@ApplicationScoped
public class CaseLists {

    private static final String COLUMNS = """
            SELECT g.id, g.alias_id, g.number, g.hop, g.status, g.owner_id, g.category, g.priority, g.division_code,
                   g.arrived_at, g.due_at, g.overdue, g.unrouted, g.outcome, g.version
              FROM grievance g
            """;

    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entities;
    private final Seats seats;
    private final OwnCases ownCases;
    private final OwnerNames ownerNames;

    CaseLists(EntityManager entities, Seats seats, OwnCases ownCases, OwnerNames ownerNames) {
        this.entities = entities;
        this.seats = seats;
        this.ownCases = ownCases;
        this.ownerNames = ownerNames;
    }

    /** What the caller filed, and what the receipt at hand opens, the newest first. */
    @Transactional
    public Page<CaseLineView> mine(PageRequest page) {
        OwnCases.Asking me = ownCases.asking();
        Query query = entities.createNativeQuery(COLUMNS + """
                                 WHERE (g.filer IN (:me) OR g.id = CAST(:held AS uuid)) AND g.id < :after
                                 ORDER BY g.id DESC LIMIT :limit""", Tuple.class)
                .setParameter("me", me.accounts())
                .setParameter("held", me.held().map(UUID::toString).orElse(null))
                .setParameter("after", page.after(UUID.class).orElse(LAST));
        List<CaseLineView> lines = lines(query, page, row -> line(row, false));
        return Page.of(lines, page, CaseLineView::id);
    }

    /**
     * Open cases on the caller's desks, the most pressing first; none of the caller's own.
     *
     * <p>The cursor is the random id of the last row and not its due time, which a company is not to learn. A row that has
     * moved on meanwhile starts the list again.
     *
     * @param organisationId one of the caller's organisations, or null for all
     */
    @Transactional
    public Page<CaseLineView> queue(@Nullable UUID organisationId, PageRequest page) {
        seats.requireAny();
        List<Seat> sat = seats.all().stream()
                .filter(seat -> organisationId == null || seat.isAt(organisationId))
                .toList();
        if (sat.isEmpty()) {
            throw CommonProblems.notFound();
        }
        Query query = entities.createNativeQuery(COLUMNS + """
                         WHERE g.status <> 'CLOSED'
                           AND g.owner_id = ANY(CAST(string_to_array(:owners, ',') AS uuid[]))
                           AND (g.owner_id, g.hop, g.unrouted) IN (
                               SELECT * FROM unnest(CAST(string_to_array(:owners, ',') AS uuid[]),
                                                    string_to_array(:hops, ','),
                                                    CAST(string_to_array(:unrouted, ',') AS boolean[])))
                           AND (g.filer IS NULL OR g.filer NOT IN (:me))
                           AND NOT (g.hop = 'PLATFORM' AND NOT g.unrouted AND g.collective_id IS NOT NULL)
                           AND %s
                           AND (g.due_at, g.alias_id) > (
                               coalesce((SELECT a.due_at FROM grievance a WHERE a.alias_id = CAST(:after AS uuid)), '-infinity'),
                               coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000'))
                         ORDER BY g.due_at, g.alias_id LIMIT :limit""".formatted(Admission.ADMITS), Tuple.class)
                .setParameter("owners", joined(sat, Seat::organisationId))
                .setParameter("hops", joined(sat, Seat::hop))
                .setParameter("unrouted", joined(sat, Seat::unrouted))
                .setParameter("me", ownCases.asking().accounts())
                .setParameter(
                        "after", page.after(UUID.class).map(UUID::toString).orElse(null));
        Page<Row> rows = Page.of(
                lines(seats.bindAdmission(query), page, row -> new Row(row.get(1, UUID.class), line(row, true))),
                page,
                Row::aliasId);
        return new Page<>(rows.items().stream().map(Row::line).toList(), rows.next());
    }

    private record Row(UUID aliasId, CaseLineView line) {}

    private static <T> List<T> lines(Query query, PageRequest page, Function<Tuple, T> read) {
        List<?> rows = query.setParameter("limit", page.limit() + 1).getResultList();
        return rows.stream().map(row -> read.apply((Tuple) row)).toList();
    }

    private CaseLineView line(Tuple row, boolean handled) {
        Hop hop = Hop.valueOf(row.get(3, String.class));
        boolean company = handled && hop.isCompany() && !row.get(12, Boolean.class);
        UUID owner = row.get(5, UUID.class);
        Instant dueAt = row.get(10, Instant.class);
        String outcome = row.get(13, String.class);
        return new CaseLineView(
                company ? row.get(1, UUID.class) : row.get(0, UUID.class),
                company ? null : row.get(2, String.class),
                hop,
                Status.valueOf(row.get(4, String.class)),
                new OwnerView(owner, ownerNames.of(owner)),
                Category.valueOf(row.get(6, String.class)),
                Priority.valueOf(row.get(7, String.class)),
                company ? null : row.get(8, String.class),
                CaseViews.day(row.get(9, Instant.class)),
                company ? null : dueAt,
                dueAt == null ? null : CaseViews.day(dueAt),
                row.get(11, Boolean.class),
                row.get(12, Boolean.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.get(14, Long.class));
    }

    private static String joined(Collection<Seat> seats, Function<Seat, Object> part) {
        return seats.stream().map(part).map(Object::toString).collect(Collectors.joining(","));
    }
}
