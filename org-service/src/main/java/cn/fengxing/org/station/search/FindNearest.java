package cn.fengxing.org.station.search;

import cn.fengxing.org.station.Coordinates;
import cn.fengxing.org.station.StationRows;
import cn.fengxing.org.station.StationSummary;
import cn.fengxing.org.station.hours.Moment;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** The nearest stations on the ground, out of those that are nearest in the plane. */
@ApplicationScoped
public class FindNearest {

    private final StationRows rows;
    private final Moments moments;

    FindNearest(StationRows rows, Moments moments) {
        this.rows = rows;
        this.moments = moments;
    }

    private record Candidate(StationSummary station, double metres, double plane) {}

    NearestStations find(NearestStationsRequest request) {
        Moment now = moments.now();
        Coordinates here = request.position();
        double y = Mercator.y(here.lat());
        int asked = request.count() + StationSearch.MARGIN;
        while (true) {
            StationSearch search =
                    StationSearch.nearest(now, StationFilter.orNone(request.filter()), here.lon(), here.lat(), asked);
            List<Candidate> found = rows.select(search.sql(), search.parameters()).stream()
                    .map(station -> candidate(station, here, y))
                    .toList();
            List<Candidate> nearest = found.stream()
                    .filter(candidate -> candidate.metres <= request.metres())
                    .sorted(Comparator.comparingDouble(Candidate::metres))
                    .limit(request.count())
                    .toList();
            if (found.size() < asked || asked > StationSearch.CANDIDATES || isSure(nearest, found, request)) {
                return new NearestStations(nearest.stream()
                        .map(candidate -> new NearbyStation((int) Math.round(candidate.metres), candidate.station))
                        .toList());
            }
            asked *= 4;
        }
    }

    private static Candidate candidate(StationSummary station, Coordinates here, double y) {
        Coordinates there = station.position();
        return new Candidate(
                station,
                Mercator.metres(here.lon(), here.lat(), there.lon(), there.lat()),
                Math.hypot(there.lon() - here.lon(), Mercator.y(there.lat()) - y));
    }

    /** Whether no station behind the last one read can be nearer than the last one to be answered, or near enough at all. */
    private static boolean isSure(List<Candidate> nearest, List<Candidate> found, NearestStationsRequest request) {
        double needed = nearest.size() < request.count() ? request.metres() : nearest.get(nearest.size() - 1).metres;
        double readUntil = found.get(found.size() - 1).plane;
        return Mercator.surelyWithin(request.position().lat(), needed, readUntil);
    }
}
