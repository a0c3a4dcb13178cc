package cn.fengxing.grievance.hazard.reading;

import static cn.fengxing.kit.caller.Role.COMMUNITY_WORKER;
import static cn.fengxing.kit.caller.Role.DUTY_OFFICER;
import static cn.fengxing.kit.caller.Role.ORG_ADMIN;
import static cn.fengxing.kit.caller.Role.REGULATOR;

import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.access.Reporters;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.http.Page;
import cn.fengxing.kit.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists hazards, straight from the database into rows. */
@ApplicationScoped
@Transactional
public class HazardLists {

    private static final String COLUMNS = """
            SELECT h.id, h.category, h.severity, h.status, h.division_code, h.lon, h.lat, h.organisation_id, h.due_at, h.overdue
              FROM hazard h
            """;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entities;
    private final Reporters reporters;
    private final Caller caller;

    HazardLists(EntityManager entities, Reporters reporters, Caller caller) {
        this.entities = entities;
        this.reporters = reporters;
        this.caller = caller;
    }

    /**
     * Open hazards that the organisation answers for, or is in the know of as a duty desk or one level up, or mends; the earliest
     * first. Which of these, the caller's roles there say.
     *
     * @param status null for all that are open
     */
    public Page<HazardLineView> queue(UUID organisationId, @Nullable HazardStatus status, PageRequest page) {
        caller.require(organisationId, HazardAccess.HANDLERS);
        List<String> ties = new ArrayList<>();
        if (caller.reaches(organisationId, COMMUNITY_WORKER, REGULATOR)) {
            ties.add("h.organisation_id = :org");
        }
        if (caller.reaches(organisationId, DUTY_OFFICER)) {
            ties.add("h.desk_id = :org");
        }
        if (caller.reaches(organisationId, COMMUNITY_WORKER, REGULATOR, ORG_ADMIN)) {
            ties.add("h.assignee_id = :org AND h.assignee_kind = 'ORGANISATION'");
        }
        ties.add("h.escalated_to = :org");
        Query query = entities.createNativeQuery(
                        COLUMNS + " WHERE h.due_at IS NOT NULL AND (" + String.join(" OR ", ties) + ")"
                                + " AND (CAST(:status AS text) IS NULL OR h.status = CAST(:status AS text))"
                                + " AND h.id > :after ORDER BY h.id LIMIT :limit",
                        Tuple.class)
                .setParameter("org", organisationId)
                .setParameter("status", status == null ? null : status.name())
                .setParameter("after", page.after(UUID.class).orElse(FIRST));
        return lines(query, page);
    }

    /** What the caller has reported, the newest first. */
    public Page<HazardLineView> mine(PageRequest page) {
        Query query = entities.createNativeQuery(COLUMNS + """
                         WHERE h.id IN (SELECT r.hazard_id FROM hazard_report r WHERE r.reporter_index IN (:me))
                           AND h.id < :after ORDER BY h.id DESC LIMIT :limit""", Tuple.class)
                .setParameter("me", reporters.indexes(caller.personId()))
                .setParameter("after", page.after(UUID.class).orElse(LAST));
        return lines(query, page);
    }

    /** What was given to the caller, as a grid helper, to be mended. */
    public Page<HazardLineView> toMend(PageRequest page) {
        Query query = entities.createNativeQuery(
                        COLUMNS + " WHERE h.helper_index IN (:me) AND h.id > :after ORDER BY h.id LIMIT :limit",
                        Tuple.class)
                .setParameter("me", reporters.indexes(caller.personId()))
                .setParameter("after", page.after(UUID.class).orElse(FIRST));
        return lines(query, page);
    }

    private static Page<HazardLineView> lines(Query query, PageRequest page) {
        List<?> rows = query.setParameter("limit", page.limit() + 1).getResultList();
        return Page.of(rows.stream().map(row -> line((Tuple) row)).toList(), page, HazardLineView::id);
    }

    private static HazardLineView line(Tuple row) {
        Double lon = row.get(5, Double.class);
        return new HazardLineView(
                row.get(0, UUID.class),
                HazardCategory.valueOf(row.get(1, String.class)),
                Severity.valueOf(row.get(2, String.class)),
                HazardStatus.valueOf(row.get(3, String.class)),
                row.get(4, String.class),
                lon == null ? null : new Position(lon, row.get(6, Double.class)),
                row.get(7, UUID.class),
                row.get(8, Instant.class),
                row.get(9, Boolean.class));
    }
}
