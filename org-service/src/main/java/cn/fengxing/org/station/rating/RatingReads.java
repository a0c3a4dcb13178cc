package cn.fengxing.org.station.rating;

import cn.fengxing.kit.problem.CommonProblems;
import cn.fengxing.org.station.StationVisitors;
import cn.fengxing.org.station.Stations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads the calling worker's own rating, and nobody else's. */
@ApplicationScoped
public class RatingReads {

    private final StationVisitors visitors;
    private final Stations stations;
    private final Ratings ratings;

    RatingReads(StationVisitors visitors, Stations stations, Ratings ratings) {
        this.visitors = visitors;
        this.stations = stations;
        this.ratings = ratings;
    }

    @Transactional
    public RatingView own(UUID stationId) {
        visitors.require();
        stations.get(stationId);
        return ratings.of(stationId, visitors.here(stationId))
                .map(RatingView::new)
                .orElseThrow(CommonProblems::notFound);
    }
}
