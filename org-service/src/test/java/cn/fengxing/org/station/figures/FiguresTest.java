package cn.fengxing.org.station.figures;

import static cn.fengxing.org.station.StationApi.anybody;
import static cn.fengxing.org.station.StationApi.as;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In divisions that no other test counts in. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class FiguresTest {

    private static final String TOWNSHIP = "211481001000";

    @Inject
    PlantedTrees trees;

    private UUID seat = new UUID(0, 0);

    @BeforeEach
    void an_organisation() {
        seat = trees.plant().seat();
    }

    @Test
    void what_was_counted_is_what_there_is() {
        String site = set(station("SERVICE_SITE", "\"WATER\""));
        String room = set(station("CARE_STATION", "\"WATER\",\"MICROWAVE\""));
        String gone = set(station("CARE_STATION", "\"TOILET\""));
        change(room, station("UNION_STATION", "\"WATER\",\"SPORTS_ROOM\"").replace("COMMUNITY", "UNION"));
        as("ORG_ADMIN", seat)
                .header("If-Match", "*")
                .body("{\"reason\":\"撤并\"}")
                .post("/v1/stations/" + gone + "/closure");

        Response county = figures("211481000000");
        assertThat(county.<Integer>path("division.stations")).isEqualTo(1);
        assertThat(county.<Integer>path("division.serviceSites")).isEqualTo(1);
        assertThat(county.<Integer>path("division.byType.UNION_STATION")).isEqualTo(1);
        assertThat(county.<Integer>path("division.byRunner.UNION")).isEqualTo(1);
        assertThat(county.<Integer>path("division.byFacility.WATER")).isEqualTo(2);
        assertThat(county.<Object>path("division.byFacility.TOILET")).isNull();
        assertThat(county.<String>path("below[0].divisionCode")).isEqualTo(TOWNSHIP);
        assertThat(county.<Integer>path("below[0].stations")).isEqualTo(1);
        assertThat(figures(TOWNSHIP).<Integer>path("division.serviceSites")).isEqualTo(1);
        assertThat(figures("211481000000&on=2026-01-01").<Integer>path("division.stations"))
                .isZero();

        change(site, station("SERVICE_SITE", "\"WATER\"").replace(TOWNSHIP, "211402001000"));
        assertThat(figures("211481000000").<Integer>path("division.serviceSites"))
                .isZero();
        assertThat(figures("211400000000").<Integer>path("division.serviceSites"))
                .isEqualTo(1);
    }

    private String set(String station) {
        return StationApi.setUp(seat, station, StationBodies.ALWAYS);
    }

    private void change(String id, String station) {
        Response changed =
                as("ORG_ADMIN", seat).header("If-Match", "*").body(station).put("/v1/stations/" + id);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    }

    private String station(String type, String facilities) {
        return StationBodies.station(seat, 120.7, 40.6, facilities)
                .replace("CARE_STATION", type)
                .replace("210106001000", TOWNSHIP);
    }

    private static Response figures(String query) {
        return anybody().get("/v1/statistics/organisations/stations?divisionCode=" + query);
    }
}
