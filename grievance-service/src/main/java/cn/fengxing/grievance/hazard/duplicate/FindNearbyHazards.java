package cn.fengxing.grievance.hazard.duplicate;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.Position;
import cn.fengxing.grievance.hazard.access.HazardAccess;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.kit.caller.Caller;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds what may be the same hazard: of the same category, within fifty metres, reported within a fortnight and not yet mended. */
@ApplicationScoped
@Transactional
public class FindNearbyHazards {

    static final double METRES = 50;

    private static final Duration RECENT = Duration.ofDays(14);
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final int MOST = 20;

    private final EntityManager entities;
    private final Hazards hazards;
    private final HazardAccess access;
    private final Caller caller;
    private final Clock clock;

    FindNearbyHazards(EntityManager entities, Hazards hazards, HazardAccess access, Caller caller, Clock clock) {
        this.entities = entities;
        this.hazards = hazards;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** For whoever is about to report. */
    public List<NearbyHazardView> around(NearbyHazardsRequest request) {
        caller.personId();
        return near(request.category(), request.position(), clock.instant());
    }

    /** For whoever is about to verify; empty for what has no position. */
    public List<NearbyHazardView> like(UUID id) {
        caller.requireAny(HazardAccess.HANDLERS);
        Hazard hazard = hazards.get(id);
        if (!access.handles(hazard)) {
            throw CommonProblems.notFound();
        }
        Position position = hazard.position();
        if (position == null) {
            return List.of();
        }
        return near(hazard.category(), position, hazard.times().reportedAt()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    private List<NearbyHazardView> near(HazardCategory category, Position position, Instant when) {
        double north = METRES / METRES_OF_A_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(position.lat())));
        List<?> rows = entities.createNativeQuery("""
                        SELECT h.id, h.status, h.lon, h.lat, h.reported_at FROM hazard h
                         WHERE point(h.lon, h.lat) <@ box(point(:west, :south), point(:east, :north))
                           AND h.category = :category AND h.status IN ('REPORTED', 'VERIFIED', 'ASSIGNED')
                           AND h.reported_at BETWEEN :since AND :until
                         ORDER BY h.reported_at DESC LIMIT 200""", Tuple.class)
                .setParameter("west", position.lon() - east)
                .setParameter("east", position.lon() + east)
                .setParameter("south", position.lat() - north)
                .setParameter("north", position.lat() + north)
                .setParameter("category", category.name())
                .setParameter("since", when.minus(RECENT))
                .setParameter("until", when.plus(RECENT))
                .getResultList();
        return rows.stream()
                .map(row -> view((Tuple) row, category, position))
                .filter(view -> view.metres() <= METRES)
                .sorted(Comparator.comparingInt(NearbyHazardView::metres))
                .limit(MOST)
                .toList();
    }

    private static NearbyHazardView view(Tuple row, HazardCategory category, Position from) {
        Position there = new Position(row.get(2, Double.class), row.get(3, Double.class));
        return new NearbyHazardView(
                row.get(0, UUID.class),
                category,
                HazardStatus.valueOf(row.get(1, String.class)),
                (int) Math.round(from.metresTo(there) / 10) * 10,
                LocalDate.ofInstant(row.get(4, Instant.class), SHANGHAI));
    }
}
