package cn.fengxing.bench;

import cn.fengxing.bench.Lookups.Query;
import cn.fengxing.bench.Ratio.Better;
import cn.fengxing.kit.time.WorkingCalendar;
import cn.fengxing.org.station.Facility;
import cn.fengxing.org.station.StationType;
import cn.fengxing.org.station.hours.Moment;
import cn.fengxing.org.station.search.StationFilter;
import cn.fengxing.org.station.search.StationSearch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The twenty nearest open stations of a million, as org-service asks its database for them, against reading twenty stations by a
 * range of the primary key; and what becomes of it when little fits: in the night, upstairs, with rare facilities.
 */
final class NearestBench implements Measurement {

    private static final int ROUNDS = 7;
    private static final double SECONDS = 3;
    private static final double WARM_UP_SECONDS = 5;
    private static final int NEAREST = 20;
    private static final String OPEN_AT_NOON = "open at noon";

    private static final Moment NOON = Moment.of(Instant.parse("2026-11-25T04:00:00Z"), new WorkingCalendar());
    private static final Moment NIGHT = Moment.of(Instant.parse("2026-11-24T19:00:00Z"), new WorkingCalendar());

    private static final String RANGE = """
            SELECT id, name, type, runner, division_code, address, floor, lon, lat, facilities, charged, shown_ratings, shown_stars
              FROM station WHERE id >= ? ORDER BY id LIMIT %d""".formatted(NEAREST);

    @Override
    public String name() {
        return "nearest";
    }

    @Override
    public Report run() throws Exception {
        System.out.println("Starting PostgreSQL and setting up a million stations");
        try (NearestSetting setting = new NearestSetting();
                Lookups lookups = new Lookups(setting.access())) {
            Query range = new Query(RANGE, n -> List.of(setting.id(n)));
            Map<String, Query> searches = searches(setting);
            warmUp(lookups, range, searches);
            Rounds rounds = new Rounds();
            for (int round = 1; round <= ROUNDS; round++) {
                measure(rounds, "by key/s", lookups, range, setting);
                for (var search : searches.entrySet()) {
                    measure(rounds, search.getKey() + "/s", lookups, search.getValue(), setting);
                }
                System.out.printf("Round %d of %d: %s%n", round, ROUNDS, rounds.last());
            }
            return report(rounds, searches);
        }
    }

    private static Map<String, Query> searches(NearestSetting setting) {
        Map<String, Query> searches = new LinkedHashMap<>();
        searches.put(OPEN_AT_NOON, search(setting, NOON, open(Set.of(), null, Set.of())));
        searches.put("open at night", search(setting, NIGHT, open(Set.of(), null, Set.of())));
        searches.put("open, 1 in 100 facility", search(setting, NOON, open(Set.of(Facility.THERAPY), null, Set.of())));
        searches.put(
                "open, 1 in 20 facility", search(setting, NOON, open(Set.of(Facility.SPORTS_ROOM), null, Set.of())));
        searches.put("open, third floor", search(setting, NOON, open(Set.of(), 3, Set.of())));
        searches.put(
                "open, rarest type", search(setting, NOON, open(Set.of(), null, Set.of(StationType.SERVICE_SITE))));
        return searches;
    }

    private static StationFilter open(Set<Facility> facilities, @Nullable Integer floor, Set<StationType> types) {
        return new StationFilter(true, facilities, null, floor, types);
    }

    private static Query search(NearestSetting setting, Moment moment, StationFilter filter) {
        int asked = NEAREST + StationSearch.MARGIN;
        return new Query(StationSearch.nearest(moment, filter, 0, 0, asked).sql(), n -> {
            double[] here = setting.position(n);
            return StationSearch.nearest(moment, filter, here[0], here[1], asked)
                    .parameters();
        });
    }

    private static void warmUp(Lookups lookups, Query range, Map<String, Query> searches) throws Exception {
        lookups.run(range, WARM_UP_SECONDS);
        for (Query search : searches.values()) {
            lookups.run(search, WARM_UP_SECONDS);
        }
    }

    private static void measure(Rounds rounds, String figure, Lookups lookups, Query query, NearestSetting setting)
            throws Exception {
        double database = setting.databaseCpu();
        double perSecond = lookups.run(query, SECONDS);
        rounds.add(figure, perSecond);
        rounds.add(
                "CPU ms per " + figure.substring(0, figure.length() - 2),
                (setting.databaseCpu() - database) / (perSecond * SECONDS) * 1_000);
    }

    private static Report report(Rounds rounds, Map<String, Query> searches) {
        double nearest = rounds.median(OPEN_AT_NOON + "/s");
        double slowest = searches.keySet().stream()
                .mapToDouble(name -> rounds.median(name + "/s"))
                .min()
                .orElseThrow();
        return new Report(
                "nearest",
                List.of(
                        new Ratio(
                                "nearest open / by key",
                                nearest / rounds.median("by key/s"),
                                Better.HIGHER,
                                0.25,
                                0.45),
                        new Ratio("slowest filter / nearest open", slowest / nearest, Better.HIGHER, 0.33, 0.8)),
                rounds.medians());
    }
}
