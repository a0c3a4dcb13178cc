package cn.fengxing.grievance.hazard.map;

import static cn.fengxing.kit.time.Today.SHANGHAI;

import cn.fengxing.grievance.hazard.Hazard;
import cn.fengxing.grievance.hazard.HazardTimes;
import cn.fengxing.grievance.hazard.Hazards;
import cn.fengxing.grievance.hazard.photo.HazardPhotoReads;
import cn.fengxing.grievance.hazard.rule.HazardCategory;
import cn.fengxing.grievance.hazard.rule.HazardStatus;
import cn.fengxing.grievance.hazard.rule.Severity;
import cn.fengxing.kit.problem.CommonProblems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Draws verified hazards, straight from the database: one marker for each field of a grid that has any. */
@ApplicationScoped
@Transactional
public class DrawHazards {

    static final int MOST = 1000;

    /** From here on a field is a few metres wide. */
    private static final int FINEST = 22;

    /** A tile of web maps is 256 pixels wide, a marker 64. */
    private static final double MARKERS_OF_A_TILE = 4;

    private static final String DRAW = """
            SELECT f.count, f.lon, f.lat, h.id, h.category, h.severity, h.status, h.summary, h.verified_at
              FROM (SELECT count(*) AS count, avg(lon) AS lon, avg(lat) AS lat, CAST(min(CAST(id AS text)) AS uuid) AS only
                      FROM hazard
                     WHERE point(lon, lat) <@ box(point(:west, :south), point(:east, :north))
                       AND status IN ('VERIFIED', 'ASSIGNED', 'FIXED')
                     GROUP BY floor(lon / :field), floor(lat / :field)
                     ORDER BY count(*) DESC LIMIT :most) f
              LEFT JOIN hazard h ON f.count = 1 AND h.id = f.only
             ORDER BY f.count DESC, h.id""";

    private final EntityManager entities;
    private final Hazards hazards;
    private final HazardPhotoReads photos;

    DrawHazards(EntityManager entities, Hazards hazards, HazardPhotoReads photos) {
        this.entities = entities;
        this.hazards = hazards;
        this.photos = photos;
    }

    /** @param zoom of web maps, 0 for the whole earth on one tile */
    HazardMapView within(MapBox box, int zoom) {
        double field = 360 / Math.pow(2, Math.min(zoom, FINEST)) / MARKERS_OF_A_TILE;
        List<?> rows = entities.createNativeQuery(DRAW, Tuple.class)
                .setParameter("west", box.west())
                .setParameter("south", box.south())
                .setParameter("east", box.east())
                .setParameter("north", box.north())
                .setParameter("field", field)
                .setParameter("most", MOST)
                .getResultList();
        return HazardMapView.of(rows.stream().map(row -> feature((Tuple) row)).toList());
    }

    private static HazardFeature feature(Tuple row) {
        long count = row.get(0, Long.class);
        PointGeometry point = PointGeometry.of(row.get(1, Double.class), row.get(2, Double.class));
        UUID id = row.get(3, UUID.class);
        return id == null
                ? HazardFeature.of(null, point, HazardMarker.cluster(count))
                : HazardFeature.of(
                        id,
                        point,
                        new HazardMarker(
                                count,
                                HazardCategory.valueOf(row.get(4, String.class)),
                                Severity.valueOf(row.get(5, String.class)),
                                HazardStatus.valueOf(row.get(6, String.class)),
                                row.get(7, String.class),
                                day(row.get(8, Instant.class))));
    }

    PublicHazardView one(UUID id) {
        Hazard hazard = hazards.get(id);
        if (!hazard.status().isPublic()) {
            throw CommonProblems.notFound();
        }
        HazardTimes times = hazard.times();
        return new PublicHazardView(
                id,
                hazard.category(),
                hazard.severity(),
                hazard.status(),
                hazard.summary(),
                hazard.position(),
                day(times.verifiedAt()),
                day(times.fixedAt()),
                photos.shownOf(id));
    }

    /** The hour would help to guess who was there. */
    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, SHANGHAI);
    }
}
