package cn.fengxing.org.station.correction;

import static cn.fengxing.org.station.StationApi.as;
import static cn.fengxing.org.station.StationApi.asWorker;
import static cn.fengxing.org.station.StationApi.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedTrees;
import cn.fengxing.org.station.StationApi;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CorrectionTest {

    private static final String NIGHT = """
            {"hours":{"monday":[{"opens":"20:00","closes":"04:00"}],"tuesday":[],"wednesday":[],"thursday":[],"friday":[],
             "saturday":[],"sunday":[]}}""";

    @Inject
    PlantedTrees trees;

    private final UUID rider = UUID.randomUUID();
    private UUID seat = new UUID(0, 0);
    private String station = "";

    @BeforeEach
    void a_station() {
        seat = trees.plant().seat();
        station = StationApi.setUp(seat);
    }

    @Test
    void an_accepted_correction_applies_and_changes_nothing_else() {
        Response proposed = propose(rider, "{\"floor\":2,\"facilities\":[\"TOILET\",\"WATER\"]}");
        String version = read(station).header("ETag");

        Response accepted = decide(proposed, "acceptance", null);

        assertThat(accepted.<String>path("status")).isEqualTo("ACCEPTED");
        assertThat(read(station).<Integer>path("station.floor")).isEqualTo(2);
        assertThat(read(station).<List<String>>path("station.facilities")).containsExactly("WATER", "TOILET");
        assertThat(read(station).<String>path("station.address")).isEqualTo("昆明湖街1号");
        assertThat(read(station).header("ETag")).isNotEqualTo(version);
    }

    @Test
    void accepted_hours_hold_from_then_on() {
        decide(propose(rider, NIGHT), "acceptance", null);

        assertThat(read(station).<String>path("hours.monday[0].closes")).isEqualTo("04:00");
        assertThat(read(station).<List<?>>path("hours.tuesday")).isEmpty();
    }

    @Test
    void a_refused_correction_tells_its_proposer_why_and_changes_nothing() {
        Response proposed = propose(rider, "{\"floor\":2}");

        decide(proposed, "refusal", "{\"reason\":\"电梯直达，入口在一层。\"}");

        Response seen = asWorker(rider, seat).get(path(proposed));
        assertThat(seen.<String>path("status")).isEqualTo("REFUSED");
        assertThat(seen.<String>path("reason")).isEqualTo("电梯直达，入口在一层。");
        assertThat(read(station).<Integer>path("station.floor")).isEqualTo(1);
    }

    @Test
    void a_station_that_is_gone_is_found_no_more() {
        decide(propose(rider, "{\"gone\":true}"), "acceptance", null, as("COMMUNITY_WORKER", seat));

        assertThat(read(station).<String>path("closedDownOn")).isNotNull();
        assertThat(read(station).<Boolean>path("openNow")).isFalse();
        assertThat(propose(rider, "{\"floor\":2}").statusCode()).isEqualTo(409);
    }

    @Test
    void a_keeper_alone_does_not_close_a_station_down() {
        Response proposed = propose(rider, "{\"gone\":true}");

        assertThat(decide(proposed, "acceptance", null).statusCode()).isEqualTo(403);
        assertThat(read(station).<Object>path("closedDownOn")).isNull();
    }

    @Test
    void nobody_reads_anothers_correction_and_no_keeper_learns_who_it_was() {
        Response proposed = propose(rider, "{\"floor\":2}");

        Response listed = as("STATION_KEEPER", seat).get("/v1/stations/" + station + "/corrections");
        assertThat(asWorker(UUID.randomUUID(), seat).get(path(proposed)).statusCode())
                .isEqualTo(404);
        assertThat(listed.<List<String>>path("items.id")).containsExactly(proposed.<String>path("id"));
        assertThat(listed.asString()).doesNotContain(rider.toString()).doesNotContain("proposer");
    }

    @Test
    void one_person_waits_with_one_correction_per_station() {
        propose(rider, "{\"floor\":2}");

        assertThat(propose(rider, "{\"floor\":3}").<String>path("type")).endsWith("correction-waiting");
        assertThat(propose(UUID.randomUUID(), "{\"floor\":3}").statusCode()).isEqualTo(201);
    }

    @Test
    void a_correction_is_decided_once() {
        Response proposed = propose(rider, "{\"floor\":2}");
        decide(proposed, "acceptance", null);

        assertThat(decide(proposed, "refusal", "{\"reason\":\"否\"}").statusCode())
                .isEqualTo(412);
        Response again = as("STATION_KEEPER", seat)
                .header("If-Match", "*")
                .body("{\"reason\":\"否\"}")
                .post(path(proposed) + "/refusal");
        assertThat(again.<String>path("type")).endsWith("correction-decided");
    }

    @Test
    void a_correction_says_something() {
        assertThat(propose(rider, "{}").<String>path("errors[0].reason")).isEqualTo("nothing-proposed");
        assertThat(propose(rider, "{\"floor\":0}").<String>path("errors[0].reason"))
                .isEqualTo("floor-zero");
    }

    private Response propose(UUID person, String proposal) {
        return asWorker(person, seat).body(proposal).post("/v1/stations/" + station + "/corrections");
    }

    private Response decide(Response proposed, String decision, @Nullable String body) {
        return decide(proposed, decision, body, as("STATION_KEEPER", seat));
    }

    private Response decide(Response proposed, String decision, @Nullable String body, RequestSpecification by) {
        by.header("If-Match", proposed.header("ETag"));
        return (body == null ? by : by.body(body)).post(path(proposed) + "/" + decision);
    }

    private String path(Response proposed) {
        return "/v1/stations/" + station + "/corrections/" + proposed.<String>path("id");
    }
}
