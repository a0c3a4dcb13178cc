package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
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

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_verified_report_tells_who_earned_the_points() {
        UUID rider = world.newRider();
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            Response reported = report(rider, "井盖缺失，夜间看不清。");
            assertThat(reported.statusCode()).as(reported.asString()).isEqualTo(201);
            String id = reported.path("id");
            assertThat(reported.<String>path("organisationId")).isEqualTo(World.COMMUNITY.toString());

            String community =
                    Tokens.holding("COMMUNITY_WORKER", World.COMMUNITY).text();
            Response list = as(community).get("/v1/hazards?limit=200&organisationId=" + World.COMMUNITY);
            assertThat(list.jsonPath().getList("items.id")).contains(id);
            Response verified = as(community)
                    .header("If-Match", reported.header("ETag"))
                    .post("/v1/hazards/" + id + "/verification");
            assertThat(verified.statusCode()).as(verified.asString()).isEqualTo(200);
            assertThat(verified.asString()).doesNotContain(rider.toString());

            var first =
                    events.await(event -> event.key().equals(id) && event.type().contains("reported"));
            var second =
                    events.await(event -> event.key().equals(id) && event.type().contains("verified"));
            assertThat(first.value()).doesNotContain(rider.toString());
            assertThat(second.field("reporterId")).isEqualTo(rider.toString());
        }
    }

    @Test
    void a_report_is_verified_once_and_never_by_who_reported_it() {
        UUID rider = world.newRider();
        Response reported = report(rider, "消防通道被堵。");
        String path = "/v1/hazards/" + reported.path("id") + "/verification";
        String own =
                Tokens.of(rider).holding("COMMUNITY_WORKER", World.COMMUNITY).text();
        String community = Tokens.holding("COMMUNITY_WORKER", World.COMMUNITY).text();

        assertThat(as(own).header("If-Match", "*").post(path).statusCode()).isEqualTo(409);
        assertThat(as(community).header("If-Match", "*").post(path).statusCode())
                .isEqualTo(200);
        assertThat(as(community).header("If-Match", "*").post(path).statusCode())
                .isEqualTo(409);
    }

    @Test
    void it_is_no_channel_for_reports_about_persons() {
        Response refused = report(world.newRider(), "有人乱停车，他的电话是13812345678");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].reason")).isEqualTo("tells-who");
    }

    static Response report(UUID rider, String description) {
        return as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"MANHOLE_COVER\",\"description\":\"" + description
                        + "\",\"divisionCode\":\"210102000000\",\"position\":{\"lon\":123.43,\"lat\":41.8}}")
                .post("/v1/hazards");
    }
}
