package cn.fengxing.org.station.figures;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.Station;
import cn.fengxing.org.station.Territory;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts stations in use, in the transaction in which they change. The sum up to a day is how many there were on it. */
@ApplicationScoped
public class CountStations {

    static final String STATIONS = "stations";
    static final String FACILITIES = "station-facilities";

    private final Rollups rollups;
    private final Moments moments;

    CountStations(Rollups rollups, Moments moments) {
        this.rollups = rollups;
        this.moments = moments;
    }

    /** What a station is counted under. */
    public record Row(String figure, String key) {}

    public Set<Row> of(Station station) {
        Set<Row> rows = new HashSet<>();
        if (!station.inUse()) {
            return rows;
        }
        List<String> chain = new Territory(station.divisionCode()).chain();
        for (int i = 1; i < chain.size(); i++) {
            String within = Rollups.key(chain.get(i - 1), chain.get(i));
            String what = Rollups.key(station.type().name(), station.runner().name());
            rows.add(new Row(STATIONS, within + "|" + what));
            for (Facility facility : Facility.of(station.facilities())) {
                rows.add(new Row(FACILITIES, within + "|" + facility));
            }
        }
        return rows;
    }

    public void replace(Set<Row> before, Set<Row> after) {
        LocalDate today = moments.today();
        before.stream().filter(row -> !after.contains(row)).forEach(row -> rollups.add(row.figure, today, row.key, -1));
        after.stream().filter(row -> !before.contains(row)).forEach(row -> rollups.add(row.figure, today, row.key, 1));
    }
}
