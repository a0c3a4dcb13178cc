package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardMapTest {

    private static final String BOX = "/v1/hazards/map?box=119.1,39.1,119.3,39.3&zoom=";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void everybody_sees_what_is_verified_close_up_one_by_one_and_from_afar_together() {
        UUID rider = world.newRider();
        OneHazard first = reported(rider, 119.2).done(OneHazard.community(), "verification", "{\"summary\":\"已围挡\"}");
        OneHazard second = reported(world.newRider(), 119.21).done(OneHazard.community(), "verification", "{}");
        OneHazard unseen = reported(world.newRider(), 119.22);

        Response near = given().get(BOX + 18);
        assertThat(near.contentType()).startsWith("application/geo+json");
        assertThat(near.jsonPath().getList("features.id", String.class))
                .containsExactlyInAnyOrder(first.id(), second.id())
                .doesNotContain(unseen.id());
        assertThat(near.asString())
                .contains("\"type\":\"FeatureCollection\"", "[119.2,39.2]", "已围挡")
                .doesNotContain(rider.toString(), "夜间看不清");

        Response far = given().get(BOX + 6);
        assertThat(far.jsonPath().getList("features")).hasSize(1);
        assertThat(far.jsonPath().getInt("features[0].properties.count")).isEqualTo(2);
        assertThat(far.<Object>path("features[0].id")).isNull();

        assertThat(given().get(unseen.path() + "/public").statusCode()).isEqualTo(404);
        assertThat(given().get(first.path() + "/public").asString())
                .contains("已围挡", "verifiedOn")
                .doesNotContain("夜间看不清", "reportedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,2,3", "1,2,1,3", "-190,0,1,1", "a,b,c,d", "119.3,39.1,119.1,39.3"})
    void what_is_no_box_is_refused(String box) {
        assertThat(given().get("/v1/hazards/map?zoom=3&box=" + box).statusCode())
                .isEqualTo(400);
    }

    private static OneHazard reported(UUID rider, double lon) {
        String id = as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"MANHOLE_COVER\",\"description\":\"夜间看不清\",\"divisionCode\":\"210102000000\","
                        + "\"position\":{\"lon\":" + lon + ",\"lat\":39.2}}")
                .post("/v1/hazards")
                .path("id");
        return new OneHazard(rider, id);
    }
}
