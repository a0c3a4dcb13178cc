package cn.fengxing.org.station.figures;

import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.Runner;
import cn.fengxing.org.station.StationType;
import cn.fengxing.org.station.Territory;
import cn.fengxing.org.station.hours.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads the figures of a division and of those right below it. */
@ApplicationScoped
public class StationFigures {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);

    private final Rollups rollups;
    private final Moments moments;

    StationFigures(Rollups rollups, Moments moments) {
        this.rollups = rollups;
        this.moments = moments;
    }

    @Transactional
    public StationFiguresView of(String divisionCode, @Nullable LocalDate date) {
        LocalDate on = date == null ? moments.today() : date;
        List<String> chain = new Territory(divisionCode).chain();
        String above = chain.get(Math.max(0, chain.size() - 2));
        Counts own = read(above + "|" + divisionCode + "|", on).getOrDefault(divisionCode, new Counts());
        List<DivisionFiguresView> below = new ArrayList<>();
        read(divisionCode + "|", on).forEach((code, counts) -> below.add(counts.view(code)));
        return new StationFiguresView(on, own.view(divisionCode), below);
    }

    /** By the second part of the key, the division that was counted in. */
    private Map<String, Counts> read(String prefix, LocalDate on) {
        Map<String, Counts> divisions = new TreeMap<>();
        BiConsumer<String[], Long> station = (key, count) -> divisions
                .computeIfAbsent(key[1], code -> new Counts())
                .stations(StationType.valueOf(key[2]), Runner.valueOf(key[3]), count);
        BiConsumer<String[], Long> facility = (key, count) ->
                divisions.computeIfAbsent(key[1], code -> new Counts()).facility(Facility.valueOf(key[2]), count);
        each(CountStations.STATIONS, prefix, on, station);
        each(CountStations.FACILITIES, prefix, on, facility);
        return divisions;
    }

    private void each(String figure, String prefix, LocalDate on, BiConsumer<String[], Long> counted) {
        rollups.sums(figure, BEGINNING, on, prefix).forEach((key, sum) -> counted.accept(key.split("\\|"), sum));
    }

    private static final class Counts {

        private final Map<StationType, Long> types = new EnumMap<>(StationType.class);
        private final Map<Runner, Long> runners = new EnumMap<>(Runner.class);
        private final Map<Facility, Long> facilities = new EnumMap<>(Facility.class);

        void stations(StationType type, Runner runner, long count) {
            types.merge(type, count, Long::sum);
            runners.merge(runner, count, Long::sum);
        }

        void facility(Facility facility, long count) {
            facilities.merge(facility, count, Long::sum);
        }

        DivisionFiguresView view(String divisionCode) {
            long total = types.values().stream().mapToLong(Long::longValue).sum();
            long sites = types.getOrDefault(StationType.SERVICE_SITE, 0L);
            return new DivisionFiguresView(divisionCode, total - sites, sites, types, runners, facilities);
        }
    }
}
