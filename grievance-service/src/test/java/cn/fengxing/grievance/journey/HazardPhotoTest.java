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

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class HazardPhotoTest {

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_photo_is_seen_by_nobody_but_its_verifier_until_it_is_painted_out_and_then_the_original_is_gone() {
        OneHazard hazard = OneHazard.photographedBy(world.newRider(), "FIRE_EXIT_BLOCKED", "安全出口堆满杂物");
        Response own = as(hazard.reporter()).get(hazard.path() + "/photos");
        assertThat(own.jsonPath().getList("items")).hasSize(1);
        assertThat(own.<Object>path("items[0].link"))
                .as("the reporter sees that it is there")
                .isNull();
        String original =
                as(OneHazard.community()).get(hazard.path() + "/photos").path("items[0].link.href");
        assertThat(given().get(original).statusCode()).isEqualTo(200);
        String originalId =
                CaseIds.one("SELECT attachment_id::text FROM hazard_photo WHERE hazard_id = ?::uuid", hazard.id());

        hazard.done(OneHazard.community(), "verification", "{}");
        assertThat(shown(hazard)).isEmpty();
        painted(hazard);

        assertThat(given().get(original).statusCode()).isEqualTo(404);
        assertThat(CaseIds.one("SELECT count(*)::text FROM attachment WHERE id = ?::uuid", originalId))
                .isEqualTo("0");
        assertThat(given().get(shown(hazard)).statusCode()).isEqualTo(200);
        assertThat(as(hazard.reporter()).get(hazard.path() + "/photos").<Boolean>path("items[0].painted"))
                .isTrue();
    }

    @Test
    void a_category_that_needs_a_photo_is_not_reported_without_one() {
        Response refused = OneHazard.report(world.newRider(), "FIRE_EXIT_BLOCKED", "安全出口堆满杂物");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.<String>path("errors[0].field")).isEqualTo("photoIds");
    }

    @Test
    void nobody_reports_with_a_photo_that_another_has_sent() {
        UUID others = SentPhotos.by(Tokens.of(world.newRider()).text());

        Response refused = as(Tokens.of(world.newRider()).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"MANHOLE_COVER\",\"description\":\"缺失\",\"divisionCode\":\"210102000000\","
                        + "\"position\":{\"lon\":123.43,\"lat\":41.8},\"photoIds\":[\"" + others + "\"]}")
                .post("/v1/hazards");

        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void what_cannot_be_painted_out_is_discarded_and_painting_twice_is_refused() {
        OneHazard hazard = OneHazard.photographedBy(world.newRider(), "MANHOLE_COVER", "井盖缺失");
        painted(hazard);
        assertThat(paint(hazard).statusCode()).isEqualTo(409);

        String photo = hazard.path() + "/photos/" + hazard.onlyPhoto();
        assertThat(as(OneHazard.community()).delete(photo).statusCode()).isEqualTo(204);
        assertThat(as(OneHazard.community())
                        .get(hazard.path() + "/photos")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    private static void painted(OneHazard hazard) {
        Response response = paint(hazard);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
    }

    private static Response paint(OneHazard hazard) {
        String verifier = OneHazard.community();
        UUID painted = SentPhotos.forPurpose("HAZARD_PAINTED_PHOTO", verifier);
        return as(verifier)
                .body("{\"attachmentId\":\"" + painted + "\"}")
                .post(hazard.path() + "/photos/" + hazard.onlyPhoto() + "/painting");
    }

    /** What everybody sees. */
    private static String shown(OneHazard hazard) {
        Response everybody = given().get(hazard.path() + "/public");
        assertThat(everybody.statusCode()).as(everybody.asString()).isEqualTo(200);
        String href = everybody.path("photos[0].link.href");
        return href == null ? "" : href;
    }
}
