package cn.fengxing.org.station.search;

import static cn.fengxing.org.station.StationApi.anybody;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.StationBodies;
import cn.fengxing.org.station.StationApi;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class NearestTest {

    /** Stations far from those of other tests, some of everything: every third always open, therapy in one of fifty. */
    private static final String SOW = """
            INSERT INTO station (id, name, type, runner, organisation_id, division_code, address, floor, lon, lat, hours,
                                 holidays_as_usual, open_at_night, facilities, charged, changed_at, version)
            SELECT gen_random_uuid(), '第' || n || '站', (ARRAY['CARE_STATION', 'SERVICE_SITE'])[1 + n % 2], 'UNION', ?1,
                   '210106001000', '某路' || n || '号', 1 + n % 3, 105 + 6 * random(), 30 + 4.5 * random(),
                   CAST(CASE WHEN n % 3 = 0 THEN '{[0,1440),[2880,4320),[5760,7200),[8640,10080),[11520,12960),[14400,15840),[17280,18720)}'
                        ELSE '{}' END AS int4multirange),
                   TRUE, n % 3 = 0, 2 + CASE WHEN n % 50 = 0 THEN 32 ELSE 0 END, CASE WHEN n % 2 = 0 THEN 2 ELSE 0 END, now(), 0
              FROM generate_series(1, 3000) n""";

    @Inject
    PlantedTrees trees;

    @Inject
    EntityManager entities;

    @Transactional
    void sow() {
        entities.createNativeQuery(SOW).setParameter(1, trees.plant().seat()).executeUpdate();
    }

    @Test
    void the_nearest_are_those_that_measuring_all_of_them_finds() {
        sow();
        Random random = new Random(20261125);
        for (String filter : List.of(
                "{}",
                "{\"openNow\":true}",
                "{\"openNow\":false}",
                "{\"facilities\":[\"THERAPY\"]}",
                "{\"facilities\":[\"WATER\"],\"freeOfCharge\":true}",
                "{\"floor\":3}",
                "{\"types\":[\"SERVICE_SITE\"]}",
                "{\"openNow\":true,\"facilities\":[\"THERAPY\",\"WATER\"],\"floor\":1,\"types\":[\"CARE_STATION\",\"SERVICE_SITE\"]}")) {
            for (int i = 0; i < 10; i++) {
                double lon = 105 + 6 * random.nextDouble();
                double lat = 30 + 4.5 * random.nextDouble();
                assertThat(found(lon, lat, filter)).as(filter).isEqualTo(measured(lon, lat, filter));
            }
        }
    }

    private List<Integer> found(double lon, double lat, String filter) {
        Response answer = anybody()
                .body("{\"position\":{\"lon\":%s,\"lat\":%s},\"filter\":%s,\"withinMetres\":100000,\"limit\":20}"
                        .formatted(lon, lat, filter))
                .post("/v1/stations/nearest");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.path("items.distanceMetres");
    }

    /** The same by reading every station and measuring. */
    private List<Integer> measured(double lon, double lat, String filter) {
        String where = "closed_down_on IS NULL"
                + (filter.contains("\"openNow\":true") ? " AND open_at_night" : "")
                + (filter.contains("\"openNow\":false") ? " AND NOT open_at_night" : "")
                + (filter.contains("THERAPY") ? " AND facilities & 32 <> 0" : "")
                + (filter.contains("WATER") ? " AND facilities & 2 <> 0" : "")
                + (filter.contains("freeOfCharge") ? " AND charged & 2 = 0" : "")
                + (filter.contains("\"floor\":3") ? " AND floor = 3" : "")
                + (filter.contains("\"floor\":1") ? " AND floor = 1" : "")
                + (filter.equals("{\"types\":[\"SERVICE_SITE\"]}") ? " AND type = 'SERVICE_SITE'" : "");
        return places(where).stream()
                .map(place ->
                        Mercator.metres(lon, lat, ((Number) place[0]).doubleValue(), ((Number) place[1]).doubleValue()))
                .filter(metres -> metres <= 100_000)
                .sorted()
                .limit(20)
                .map(metres -> (int) Math.round(metres))
                .toList();
    }

    @Transactional
    List<Object[]> places(String where) {
        return entities.createNativeQuery("SELECT lon, lat FROM station WHERE " + where, Object[].class)
                .getResultList();
    }

    @Test
    void a_frame_shows_what_is_in_it_and_says_when_that_is_not_all() {
        UUID seat = trees.plant().seat();
        for (int i = 0; i < 3; i++) {
            StationApi.setUp(
                    seat, StationBodies.station(seat, 131.001 + i / 1000.0, 45.5, "\"WATER\""), StationBodies.ALWAYS);
        }
        String frame = "{\"west\":131.0,\"south\":45.4,\"east\":131.1,\"north\":45.6,\"limit\":%d}";

        Response all = anybody().body(frame.formatted(3)).post("/v1/stations/within");
        Response two = anybody().body(frame.formatted(2)).post("/v1/stations/within");
        Response wide = anybody()
                .body("{\"west\":125.1,\"south\":43.5,\"east\":132.0,\"north\":50.0}")
                .post("/v1/stations/within");

        assertThat(all.<List<?>>path("features")).hasSize(3);
        assertThat(all.<Boolean>path("clipped")).isFalse();
        assertThat(all.<String>path("type")).isEqualTo("FeatureCollection");
        assertThat(all.<List<Float>>path("features[0].geometry.coordinates").get(1))
                .isEqualTo(45.5f);
        assertThat(two.<List<?>>path("features")).hasSize(2);
        assertThat(two.<Boolean>path("clipped")).isTrue();
        assertThat(wide.<List<?>>path("features")).hasSize(3);
    }

    @Test
    void a_frame_that_is_upside_down_is_refused() {
        Response answer = anybody()
                .body("{\"west\":131.0,\"south\":45.6,\"east\":131.1,\"north\":45.4}")
                .post("/v1/stations/within");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].reason")).isEqualTo("frame-order");
    }
}
