package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.EventCaptor;
import cn.fengxing.testkit.EventSchemas;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class DuplicateTest {

    /** A place that no other test has. */
    private final double lat = 40 + ThreadLocalRandom.current().nextDouble();

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void only_what_is_near_in_place_kind_and_time_is_offered() {
        OneHazard same = reported(world.newRider(), "FLOODING", 120.0);
        OneHazard otherKind = reported(world.newRider(), "ICE_AND_SNOW", 120.0);
        OneHazard further = reported(world.newRider(), "FLOODING", 120.002);
        OneHazard old = reported(world.newRider(), "FLOODING", 120.0);
        world.run("UPDATE hazard SET reported_at = now() - interval '20 days' WHERE id = ?", UUID.fromString(old.id()));

        Response near = as(Tokens.of(world.newRider()).text())
                .body("{\"category\":\"FLOODING\",\"position\":" + place(120.0002) + "}")
                .post("/v1/hazards/nearby");

        assertThat(near.jsonPath().getList("items.id", String.class))
                .containsExactly(same.id())
                .doesNotContain(otherKind.id(), further.id(), old.id());
        assertThat(near.jsonPath().getInt("items[0].metres")).isBetween(10, 20);
        assertThat(near.asString()).doesNotContain("积水");
    }

    @Test
    void everybody_who_joins_before_it_is_verified_earns_and_sees_only_the_own_report() {
        UUID second = world.newRider();
        UUID late = world.newRider();
        OneHazard hazard = reported(world.newRider(), "FLOODING", 120.0);
        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            assertThat(join(hazard, second, 120.0003).statusCode()).isEqualTo(201);
            assertThat(join(hazard, second, 120.0003).statusCode()).isEqualTo(409);
            hazard.done(OneHazard.community(), "verification", "{}");
            assertThat(join(hazard, late, 120.0003).statusCode()).isEqualTo(201);

            var verified = events.await(
                    event -> event.key().equals(hazard.id()) && event.type().contains("verified"));
            EventSchemas.assertValid(verified);
            assertThat(verified.value()).contains(hazard.rider().toString(), second.toString());
            assertThat(verified.value()).doesNotContain(late.toString());
        }
        assertThat(hazard.see(Tokens.of(second).text(), "description")).isEqualTo("旁边也淹了");
        assertThat(hazard.read(hazard.reporter()).asString()).doesNotContain("旁边也淹了");
        assertThat(hazard.read(OneHazard.community()).asString()).contains("旁边也淹了", "积水");
    }

    @Test
    void nobody_joins_from_afar() {
        OneHazard hazard = reported(world.newRider(), "FLOODING", 120.0);

        assertThat(join(hazard, world.newRider(), 120.01).statusCode()).isEqualTo(422);
    }

    @Test
    void it_is_mended_only_when_all_who_reported_it_say_so() {
        UUID second = world.newRider();
        OneHazard hazard = reported(world.newRider(), "FLOODING", 120.0);
        join(hazard, second, 120.0);
        hazard.done(OneHazard.community(), "verification", "{}")
                .done(OneHazard.community(), "assignment", "{\"kind\":\"TEAM\",\"id\":\"" + UUID.randomUUID() + "\"}")
                .fixed(OneHazard.community())
                .done(hazard.reporter(), "confirmation", "");
        assertThat(hazard.see(hazard.reporter(), "status")).isEqualTo("FIXED");

        hazard.done(Tokens.of(second).text(), "confirmation", "");
        assertThat(hazard.see(hazard.reporter(), "status")).isEqualTo("CONFIRMED");
    }

    @Test
    void a_verifier_joins_what_is_the_same_and_its_reporter_follows_the_other_one() {
        OneHazard known = reported(world.newRider(), "FLOODING", 120.0);
        OneHazard again = reported(world.newRider(), "FLOODING", 120.0001);
        Response duplicates = as(OneHazard.community()).get(again.path() + "/duplicates");
        assertThat(duplicates.jsonPath().getList("items.id", String.class)).isEqualTo(List.of(known.id()));

        try (var events = EventCaptor.fromNow("fengxing.hazards.v1")) {
            known.done(OneHazard.community(), "verification", "{}");
            events.await(event -> event.key().equals(known.id()) && event.type().contains("verified"));
            world.run(
                    "UPDATE hazard_report SET reported_at = reported_at - interval '1 hour' WHERE hazard_id = ?",
                    UUID.fromString(again.id()));

            again.done(OneHazard.community(), "merging", "{\"intoId\":\"" + known.id() + "\"}");

            var owed = events.await(event -> event.key().equals(known.id())
                    && event.type().contains("verified")
                    && event.value().contains(again.rider().toString()));
            EventSchemas.assertValid(owed);
            assertThat(owed.value())
                    .as("nobody is credited twice")
                    .doesNotContain(known.rider().toString());
        }
        assertThat(again.see(again.reporter(), "id")).isEqualTo(known.id());
        assertThat(again.see(OneHazard.community(), "status")).isEqualTo("JOINED");
        assertThat(again.act(OneHazard.community(), "verification", "{}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void what_differs_in_kind_stays_apart() {
        OneHazard known = reported(world.newRider(), "FLOODING", 120.0);
        OneHazard other = reported(world.newRider(), "ICE_AND_SNOW", 120.0);

        assertThat(other.act(OneHazard.community(), "merging", "{\"intoId\":\"" + known.id() + "\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private Response join(OneHazard hazard, UUID rider, double lon) {
        return as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"position\":" + place(lon) + ",\"description\":\"旁边也淹了\"}")
                .post(hazard.path() + "/reports");
    }

    private OneHazard reported(UUID rider, String category, double lon) {
        String id = as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"" + category
                        + "\",\"description\":\"积水过膝\",\"divisionCode\":\"210102000000\",\"position\":" + place(lon)
                        + "}")
                .post("/v1/hazards")
                .path("id");
        return new OneHazard(rider, id);
    }

    private String place(double lon) {
        return "{\"lon\":" + lon + ",\"lat\":" + lat + "}";
    }
}
