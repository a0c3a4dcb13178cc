package cn.fengxing.member.journey;

import static cn.fengxing.member.journey.Api.refresh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class SessionTest {

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_refresh_token_gives_new_tokens_of_the_same_session() {
        Rider rider = Rider.registered();

        Response answer = refresh(rider.refreshToken());

        answer.then().statusCode(200).body("personId", equalTo(rider.id().toString()));
        assertThat(sessionOf(answer.path("refreshToken"))).isEqualTo(sessionOf(rider.refreshToken()));
        Api.as(answer.path("accessToken")).get("/v1/people/me").then().statusCode(200);
    }

    @Test
    void a_refresh_token_used_twice_ends_its_session_everywhere() {
        Rider rider = Rider.registered();
        Response stolen = refresh(rider.refreshToken());

        refresh(rider.refreshToken()).then().statusCode(401).body("type", endsWith(":refresh-refused"));

        refresh(stolen.path("refreshToken")).then().statusCode(401);
        Eventually.await(() -> rider.me().statusCode() == 401);
    }

    @Test
    void of_several_uses_at_once_one_goes_through_and_the_session_ends() {
        Rider rider = Rider.registered();

        List<Integer> answers = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> refresh(rider.refreshToken()).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers)
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .containsOnly(401);
        Eventually.await(() -> rider.me().statusCode() == 401);
    }

    @Test
    void a_refresh_repeated_with_its_key_gets_the_same_tokens_and_no_suspicion() {
        Rider rider = Rider.registered();
        String key = UUID.randomUUID().toString();

        String first = refreshWith(key, rider.refreshToken());
        String second = refreshWith(key, rider.refreshToken());

        assertThat(second).isEqualTo(first);
        rider.me().then().statusCode(200);
    }

    @Test
    void who_knows_only_the_session_can_not_end_it() {
        Rider rider = Rider.registered();

        refresh(sessionOf(rider.refreshToken()) + "." + "x".repeat(86)).then().statusCode(401);

        refresh(rider.refreshToken()).then().statusCode(200);
    }

    @Test
    void signing_out_ends_this_session_and_no_other() {
        Rider phone = Rider.registered();
        Rider tablet = phone.signedInAgain();

        phone.calls().post("/v1/identity/sign-outs").then().statusCode(204);

        Eventually.await(() -> phone.me().statusCode() == 401);
        refresh(phone.refreshToken()).then().statusCode(401);
        tablet.me().then().statusCode(200);
    }

    @Test
    void a_lost_device_is_signed_out_from_another() {
        Rider lost = Rider.registered();
        Rider kept = lost.signedInAgain();
        kept.calls().get("/v1/identity/sessions").then().body("items", hasSize(2));

        kept.calls()
                .delete("/v1/identity/sessions/" + sessionOf(lost.refreshToken()))
                .then()
                .statusCode(204);

        Eventually.await(() -> lost.me().statusCode() == 401);
        kept.calls()
                .get("/v1/identity/sessions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].current", equalTo(true));
    }

    @Test
    void a_device_has_the_name_that_its_owner_gives_it() {
        Rider phone = Rider.registered();
        Rider tablet = phone.signedInAgain();

        named(phone, "\"送单的手机\"").then().statusCode(204);
        tablet.calls()
                .get("/v1/identity/sessions")
                .then()
                .body("items.findAll { !it.current }.device", contains("送单的手机"))
                .body("items.findAll { it.current }.device[0]", equalTo(null));

        named(phone, "null").then().statusCode(204);
        phone.calls().get("/v1/identity/sessions").then().body("items.findAll { it.device != null }", hasSize(0));
        named(phone, "\"" + "长".repeat(41) + "\"").then().statusCode(400);
    }

    private static Response named(Rider rider, String device) {
        return rider.calls().body("{\"device\":" + device + "}").put("/v1/identity/sessions/current/device");
    }

    @Test
    void a_session_of_somebody_else_is_not_found() {
        Rider rider = Rider.registered();
        Rider other = Rider.registered();

        other.calls()
                .delete("/v1/identity/sessions/" + sessionOf(rider.refreshToken()))
                .then()
                .statusCode(404);
    }

    @Test
    void after_signing_out_everywhere_a_new_sign_in_works_at_once() {
        Rider rider = Rider.registered();

        rider.calls().delete("/v1/identity/sessions").then().statusCode(204);

        Rider back = rider.signedInAgain();
        back.me().then().statusCode(200);
        Eventually.await(() -> rider.me().statusCode() == 401);
        back.me().then().statusCode(200);
    }

    @Test
    void the_published_key_is_public() {
        Api.anybody()
                .get("/v1/identity/jwks")
                .then()
                .statusCode(200)
                .body("keys", hasSize(1))
                .body("keys[0].kty", equalTo("EC"))
                .body("keys[0].crv", equalTo("P-256"))
                .body("keys[0].d", equalTo(null));
    }

    private static String refreshWith(String key, String refreshToken) {
        return Api.anybody()
                .header("Idempotency-Key", key)
                .body("{\"refreshToken\":\"" + refreshToken + "\"}")
                .post("/v1/identity/refreshes")
                .asString();
    }

    private static String sessionOf(String refreshToken) {
        return refreshToken.substring(0, refreshToken.indexOf('.'));
    }
}
