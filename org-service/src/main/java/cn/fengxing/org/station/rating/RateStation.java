package cn.fengxing.org.station.rating;

import cn.fengxing.org.station.StationVisitors;
import cn.fengxing.org.station.Stations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives, or changes, the calling worker's one rating of a station. */
@ApplicationScoped
public class RateStation {

    private final StationVisitors visitors;
    private final Stations stations;
    private final Ratings ratings;

    RateStation(StationVisitors visitors, Stations stations, Ratings ratings) {
        this.visitors = visitors;
        this.stations = stations;
        this.ratings = ratings;
    }

    @Transactional
    public RatingView rate(UUID stationId, RateStationRequest request) {
        visitors.require();
        stations.get(stationId).requireInUse();
        ratings.put(stationId, visitors.here(stationId), request.stars());
        return new RatingView(request.stars());
    }
}
