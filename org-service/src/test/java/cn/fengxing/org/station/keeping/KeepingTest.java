package cn.fengxing.org.station.keeping;

import static cn.fengxing.org.station.StationApi.anybody;
import static cn.fengxing.org.station.StationApi.as;
import static cn.fengxing.org.station.StationApi.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.StationBodies;
import cn.fengxing.org.station.StationApi;
import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import cn.fengxing.testkit.matrix.MatrixTree;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class KeepingTest {

    @Inject
    PlantedTrees trees;

    private MatrixTree tree = MatrixTree.fresh();

    @BeforeEach
    void a_tree() {
        tree = trees.plant();
    }

    @Test
    void a_keeper_closes_for_a_time_and_opens_again() {
        String station = StationApi.setUp(tree.seat());
        assertThat(read(station).<Boolean>path("openNow")).isTrue();

        Response closed = keeper().body("{\"from\":\"2020-01-01T00:00:00Z\",\"reason\":\"停电\"}")
                .post("/v1/stations/" + station + "/closings");
        assertThat(closed.statusCode()).as(closed.asString()).isEqualTo(200);
        assertThat(read(station).<Boolean>path("openNow")).isFalse();
        assertThat(read(station).<String>path("closings[0].reason")).isEqualTo("停电");

        String ending = "/v1/stations/" + station + "/closings/" + closed.<String>path("closings[0].id") + "/ending";
        Response opened = keeper().header("If-Match", closed.header("ETag")).post(ending);
        assertThat(opened.<Boolean>path("openNow")).isTrue();
        assertThat(keeper().header("If-Match", "*").post(ending).<String>path("type"))
                .endsWith("closing-over");
    }

    @Test
    void hours_are_set_with_their_exceptions_by_who_read_the_latest() {
        String station = StationApi.setUp(tree.seat());
        String etag = read(station).header("ETag");
        String path = "/v1/stations/" + station + "/hours";
        String body = StationBodies.HOURS.replace(
                "\"exceptions\":[]",
                "\"exceptions\":[{\"date\":\"2027-02-05\",\"hours\":[{\"opens\":\"07:00\",\"closes\":\"12:00\"}],\"reason\":\"除夕\"}]");

        Response set = keeper().header("If-Match", etag).body(body).put(path);

        assertThat(set.<String>path("exceptions[0].reason")).as(set.asString()).isEqualTo("除夕");
        assertThat(keeper().header("If-Match", etag).body(body).put(path).statusCode())
                .isEqualTo(412);
    }

    @Test
    void a_station_changes_hands_only_by_who_may_act_at_both_ends() {
        String station = StationApi.setUp(tree.seat());
        String path = "/v1/stations/" + station;

        Response byKeeper = keeper().header("If-Match", "*")
                .body(StationBodies.station(tree.below()))
                .put(path);
        Response toBeside = as("ORG_ADMIN", tree.seat())
                .header("If-Match", "*")
                .body(StationBodies.station(tree.beside()))
                .put(path);
        Response toBelow = as("ORG_ADMIN", tree.seat())
                .header("If-Match", "*")
                .body(StationBodies.station(tree.below()))
                .put(path);

        assertThat(byKeeper.statusCode()).isEqualTo(403);
        assertThat(toBeside.statusCode()).isEqualTo(404);
        assertThat(toBelow.<String>path("station.organisationId"))
                .isEqualTo(tree.below().toString());
    }

    @Test
    void a_community_looks_after_what_stands_in_it_whoever_runs_it() {
        String station = StationApi.setUp(tree.seat());
        UUID community = trees.community("210106001000");
        UUID another = trees.community("210106007000");
        String path = "/v1/stations/" + station + "/closings";

        assertThat(as("COMMUNITY_WORKER", community)
                        .body(StationBodies.CLOSING)
                        .post(path)
                        .statusCode())
                .isEqualTo(200);
        assertThat(as("COMMUNITY_WORKER", another)
                        .body(StationBodies.CLOSING)
                        .post(path)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_closed_down_is_neither_found_nor_changed() {
        String station = StationApi.setUp(
                tree.seat(), StationBodies.station(tree.seat(), 117.5, 49.6, "\"WATER\""), StationBodies.ALWAYS);
        Response down = as("ORG_ADMIN", tree.seat())
                .header("If-Match", "*")
                .body("{\"reason\":\"房屋到期\"}")
                .post("/v1/stations/" + station + "/closure");
        assertThat(down.<String>path("closedDownOn")).as(down.asString()).isNotNull();

        Response near = anybody()
                .body("{\"position\":{\"lon\":117.5,\"lat\":49.6},\"withinMetres\":1000}")
                .post("/v1/stations/nearest");
        Response listed = anybody().get("/v1/stations?organisationId=" + tree.seat());
        assertThat(near.<List<?>>path("items")).isEmpty();
        assertThat(listed.<List<?>>path("items")).isEmpty();
        assertThat(read(station).statusCode()).isEqualTo(200);
        assertThat(keeper().header("If-Match", "*")
                        .body(StationBodies.HOURS)
                        .put("/v1/stations/" + station + "/hours")
                        .<String>path("type"))
                .endsWith("station-closed-down");
    }

    @Test
    void a_list_goes_on_where_it_stopped() {
        List<String> stations =
                List.of(StationApi.setUp(tree.seat()), StationApi.setUp(tree.seat()), StationApi.setUp(tree.seat()));
        String path = "/v1/stations?limit=2&divisionCode=210106000000&organisationId=" + tree.seat();

        Response first = anybody().get(path);
        Response second = anybody().get(path + "&cursor=" + first.<String>path("next"));

        assertThat(first.<List<String>>path("items.id")).containsExactlyElementsOf(stations.subList(0, 2));
        assertThat(second.<List<String>>path("items.id")).containsExactly(stations.get(2));
        assertThat(second.<Object>path("next")).isNull();
    }

    @Test
    void a_charged_facility_must_be_there() {
        String body = StationBodies.station(tree.seat())
                .replace("\"facilities\"", "\"chargedFacilities\":[\"VEHICLE_CHARGING\"],\"facilities\"");

        Response refused = as("ORG_ADMIN", tree.seat())
                .body(StationBodies.setUp(body, StationBodies.ALWAYS))
                .post("/v1/stations");

        assertThat(refused.<String>path("errors[0].reason")).isEqualTo("charged-but-not-there");
    }

    @Test
    void every_change_is_announced_as_the_schema_says() {
        try (var events = EventCaptor.fromNow("fengxing.stations.v1")) {
            String station = StationApi.setUp(tree.seat());
            as("ORG_ADMIN", tree.seat())
                    .header("If-Match", "*")
                    .body("{\"reason\":\"房屋到期\"}")
                    .post("/v1/stations/" + station + "/closure");

            var event = events.await(found -> found.key().equals(station)
                    && found.payload().path("closedDown").asBoolean());

            assertThat(event.value()).doesNotContain("lon").doesNotContain("昆明湖街");
        }
    }

    private RequestSpecification keeper() {
        return as("STATION_KEEPER", tree.seat());
    }
}
