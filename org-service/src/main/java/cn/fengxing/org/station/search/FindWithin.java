package cn.fengxing.org.station.search;

import cn.fengxing.kit.problem.FieldRejected;
import cn.fengxing.org.station.StationRows;
import cn.fengxing.org.station.StationSummary;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stations within a frame, from its middle outwards. */
@ApplicationScoped
public class FindWithin {

    private final StationRows rows;
    private final Moments moments;

    FindWithin(StationRows rows, Moments moments) {
        this.rows = rows;
        this.moments = moments;
    }

    StationMap find(StationsWithinRequest request) {
        if (request.west() > request.east()) {
            throw new FieldRejected("east", "frame-order");
        }
        if (request.south() > request.north()) {
            throw new FieldRejected("north", "frame-order");
        }
        StationSearch.Frame frame = new StationSearch.Frame(
                request.west(), Mercator.y(request.south()), request.east(), Mercator.y(request.north()));
        StationSearch search =
                StationSearch.within(moments.now(), StationFilter.orNone(request.filter()), frame, request.count() + 1);
        List<StationSummary> found = rows.select(search.sql(), search.parameters());
        List<StationFeature> features =
                found.stream().limit(request.count()).map(StationFeature::of).toList();
        return new StationMap(StationMap.Kind.FeatureCollection, features, found.size() > request.count());
    }
}
