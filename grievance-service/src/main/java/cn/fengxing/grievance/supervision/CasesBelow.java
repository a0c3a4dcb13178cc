package cn.fengxing.grievance.supervision;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.access.Seats;
import cn.fengxing.grievance.channel.Category;
import cn.fengxing.grievance.channel.Priority;
import cn.fengxing.grievance.channel.rule.Action;
import cn.fengxing.grievance.channel.rule.Channel;
import cn.fengxing.grievance.channel.rule.Hop;
import cn.fengxing.grievance.channel.rule.Status;
import cn.fengxing.grievance.reading.OwnerNames;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What departments one level below have, and what they are late with, as lines without contents. */
@ApplicationScoped
public class CasesBelow {

    /**
     * Overdue at the last hop: where it was listed when it became so. Before that: at the departments directly below. Cases about a
     * company that the reader is tied to are not among them.
     */
    private static final String LINES = """
            SELECT g.id, g.number, g.hop, g.status, g.owner_id, g.category, g.priority, g.division_code, g.arrived_at, g.due_at,
                   g.overdue, g.version
              FROM grievance g
             WHERE g.status <> 'CLOSED'
               AND (g.listed_at_id = ANY(CAST(string_to_array(:seats, ',') AS uuid[]))
                 OR NOT :onlyOverdue AND g.hop = 'REGULATOR' AND NOT g.unrouted AND g.owner_id IN (
                    SELECT o.id FROM known_organisation o
                     WHERE o.parent_id = ANY(CAST(string_to_array(:departments, ',') AS uuid[])) AND o.type = 'REGULATOR'))
               AND %s
               AND (g.due_at, g.id) > (
                    coalesce((SELECT a.due_at FROM grievance a WHERE a.id = CAST(:after AS uuid)), '-infinity'),
                    coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000'))
             ORDER BY g.due_at, g.id LIMIT :limit""".formatted(Admission.UNTIED);

    private final EntityManager entities;
    private final Seats seats;
    private final OwnerNames ownerNames;

    CasesBelow(EntityManager entities, Seats seats, OwnerNames ownerNames) {
        this.entities = entities;
        this.seats = seats;
        this.ownerNames = ownerNames;
    }

    /** @param organisationId one of the caller's departments or committees, or null for all */
    @Transactional
    public Page<SupervisedCaseView> list(@Nullable UUID organisationId, boolean onlyOverdue, PageRequest page) {
        seats.requireSupervisor();
        Set<UUID> departments = asked(seats.departments(), organisationId);
        Set<UUID> all = asked(seats.supervisors(), organisationId);
        if (all.isEmpty()) {
            throw CommonProblems.notFound();
        }
        List<?> rows = seats.bindTies(entities.createNativeQuery(LINES, Tuple.class))
                .setParameter("seats", joined(all))
                .setParameter("departments", joined(departments))
                .setParameter("onlyOverdue", onlyOverdue)
                .setParameter(
                        "after", page.after(UUID.class).map(UUID::toString).orElse(null))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> line((Tuple) row)).toList(), page, SupervisedCaseView::id);
    }

    private SupervisedCaseView line(Tuple row) {
        Hop hop = Hop.valueOf(row.get(2, String.class));
        Status status = Status.valueOf(row.get(3, String.class));
        UUID owner = row.get(4, UUID.class);
        return new SupervisedCaseView(
                row.get(0, UUID.class),
                row.get(1, String.class),
                hop,
                status,
                new OwnerView(owner, ownerNames.of(owner)),
                Category.valueOf(row.get(5, String.class)),
                Priority.valueOf(row.get(6, String.class)),
                row.get(7, String.class).substring(0, 6) + "000000",
                LocalDate.ofInstant(row.get(8, Instant.class), SHANGHAI),
                row.get(9, Instant.class),
                row.get(10, Boolean.class),
                Channel.find(Action.SUPERVISE, status, hop).isPresent(),
                row.get(11, Long.class));
    }

    private static Set<UUID> asked(Set<UUID> seats, @Nullable UUID organisationId) {
        return seats.stream()
                .filter(seat -> organisationId == null || seat.equals(organisationId))
                .collect(Collectors.toSet());
    }

    private static String joined(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
