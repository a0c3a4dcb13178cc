package cn.fengxing.grievance.retaliation.desk;

import cn.fengxing.grievance.access.Admission;
import cn.fengxing.grievance.reading.OwnerNames;
import cn.fengxing.grievance.reading.OwnerView;
import cn.fengxing.grievance.retaliation.ReportStatus;
import cn.fengxing.grievance.retaliation.RetaliationView;
import cn.fengxing.grievance.retaliation.RetaliationViews;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads reports for the departments that have them. */
@ApplicationScoped
@Transactional
public class RetaliationQueue {

    private final EntityManager entities;
    private final RetaliationDesk desk;
    private final RetaliationDesk.Conflicts conflicts;
    private final Around around;
    private final Clock clock;

    RetaliationQueue(
            EntityManager entities,
            RetaliationDesk desk,
            RetaliationDesk.Conflicts conflicts,
            Around around,
            Clock clock) {
        this.entities = entities;
        this.desk = desk;
        this.conflicts = conflicts;
        this.around = around;
        this.clock = clock;
    }

    /** How reports are drawn. */
    @Singleton
    static class Around {

        private final RetaliationViews views;
        private final OwnerNames ownerNames;

        Around(RetaliationViews views, OwnerNames ownerNames) {
            this.views = views;
            this.ownerNames = ownerNames;
        }
    }

    /** What is still open at the caller's departments, the most pressing first. */
    public Page<RetaliationLineView> open(PageRequest page) {
        Optional<UUID> after = page.after(UUID.class);
        Query query = entities.createNativeQuery("""
                        SELECT r.id, r.owner_id, r.status, r.unannounced, r.due_at, r.version
                          FROM retaliation_report r JOIN grievance g ON g.id = r.grievance_id
                         WHERE r.status <> 'CLOSED'
                           AND (r.owner_id = ANY(CAST(string_to_array(:departments, ',') AS uuid[])) AND NOT r.unrouted
                             OR r.owner_id = ANY(CAST(string_to_array(:committees, ',') AS uuid[])) AND r.unrouted)
                           AND (g.filer IS NULL OR g.filer NOT IN (:me))
                           AND %s
                           AND (r.due_at, r.id) > (
                               coalesce((SELECT a.due_at FROM retaliation_report a WHERE a.id = CAST(:after AS uuid)), '-infinity'),
                               coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000'))
                         ORDER BY r.due_at, r.id LIMIT :limit""".formatted(Admission.UNTIED), Tuple.class);
        List<?> rows = conflicts
                .bindTies(query)
                .setParameter("departments", joined(desk.departments()))
                .setParameter("committees", joined(desk.committees()))
                .setParameter("me", conflicts.me())
                .setParameter("after", after.map(UUID::toString).orElse(null))
                .setParameter("limit", page.limit() + 1)
                .getResultList();
        return Page.of(rows.stream().map(row -> line((Tuple) row)).toList(), page, RetaliationLineView::id);
    }

    public RetaliationView get(UUID id) {
        RetaliationDesk.Opened opened = desk.open(id, "open-retaliation-report");
        return around.views.forDepartment(opened.report(), opened.grievance());
    }

    private RetaliationLineView line(Tuple row) {
        UUID owner = row.get(1, UUID.class);
        Instant dueAt = row.get(4, Instant.class);
        return new RetaliationLineView(
                row.get(0, UUID.class),
                new OwnerView(owner, around.ownerNames.of(owner)),
                ReportStatus.valueOf(row.get(2, String.class)),
                row.get(3, Boolean.class),
                dueAt,
                dueAt.isBefore(clock.instant()),
                row.get(5, Long.class));
    }

    private static String joined(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
