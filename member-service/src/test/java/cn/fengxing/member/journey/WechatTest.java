package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class WechatTest {

    @Inject
    Province province;

    private final String openid = "o" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void who_has_bound_the_account_by_phone_signs_in_with_it() {
        Rider rider = Rider.registered();
        signIn("ok").then().statusCode(409).body("type", endsWith(":wechat-not-bound"));

        bind(rider).then().statusCode(200).body("personId", equalTo(rider.id().toString()));

        Response session = signIn("ok");
        session.then().statusCode(200).body("personId", equalTo(rider.id().toString()));
        Api.as(session.path("accessToken"))
                .get("/v1/identity/sessions")
                .then()
                .body("items.findAll { it.current }.way", contains("WECHAT"));
    }

    @Test
    void nobody_binds_without_the_phones_code() {
        Rider rider = Rider.registered();
        Api.code(rider.phone());

        bind(rider.phone(), "000000").then().statusCode(401).body("type", endsWith(":wrong-code"));
        bind(Api.newPhone(), "000000").then().statusCode(401);

        signIn("ok").then().statusCode(409);
    }

    @Test
    void an_account_is_of_the_person_who_bound_it_last() {
        Rider before = Rider.registered();
        Rider now = Rider.registered();
        bind(before).then().statusCode(200);

        bind(now).then().statusCode(200);

        signIn("ok").then().statusCode(200).body("personId", equalTo(now.id().toString()));
    }

    @Test
    void an_openid_that_differs_by_a_letters_case_is_somebody_else() {
        bind(Rider.registered()).then().statusCode(200);

        send("ok-%s-%s".formatted(openid.toUpperCase(java.util.Locale.ROOT), UUID.randomUUID()))
                .then()
                .statusCode(409);
    }

    @Test
    void after_unbinding_the_account_opens_nothing() {
        Rider rider = Rider.registered();
        bind(rider).then().statusCode(200);

        rider.calls().delete("/v1/identity/wechat-bindings").then().statusCode(204);

        signIn("ok").then().statusCode(409);
        rider.calls().delete("/v1/identity/wechat-bindings").then().statusCode(404);
        rider.me().then().statusCode(200);
    }

    @Test
    void what_wechat_refuses_is_told_as_what_it_is() {
        signIn("bad").then().statusCode(401).body("type", endsWith(":wechat-code-refused"));
        Response often = signIn("often");
        often.then().statusCode(429).body("type", endsWith(":wechat-busy"));
        assertThat(often.header("Retry-After")).isEqualTo("60");
        signIn("broken").then().statusCode(503).body("type", endsWith(":wechat-unavailable"));
    }

    @Test
    void a_code_that_was_used_is_refused() {
        String code = code("ok");
        Rider rider = Rider.registered();
        bind(rider).then().statusCode(200);
        send(code).then().statusCode(200);

        send(code).then().statusCode(401).body("type", endsWith(":wechat-code-refused"));
    }

    @Test
    void a_wechat_that_is_busy_is_asked_once_more() {
        bind(Rider.registered()).then().statusCode(200);

        signIn("once").then().statusCode(200);
        Response busy = signIn("busy");
        busy.then().statusCode(503);
        assertThat(busy.header("Retry-After")).isNotBlank();
    }

    @Test
    void neither_the_openid_nor_the_session_key_is_kept_anywhere() throws IOException {
        bind(Rider.registered()).then().statusCode(200);
        signIn("broken");

        assertThat(province.one(
                        "SELECT count(*) FROM wechat_binding WHERE encode(openid_hash, 'escape') LIKE '%' || ? || '%'",
                        openid))
                .isEqualTo(0L);
        assertThat(Files.readString(LocalRun.log()))
                .doesNotContain(openid, "tiihtNczf5v6AKRyjwEUhQ", WechatServer.SECRET);
    }

    private String code(String kind) {
        return kind + "-" + openid + "-" + UUID.randomUUID();
    }

    private Response signIn(String kind) {
        return send(code(kind));
    }

    private static Response send(String code) {
        return Api.anybody().body("{\"code\":\"" + code + "\"}").post("/v1/identity/wechat-sign-ins");
    }

    private Response bind(Rider rider) {
        return bind(rider.phone(), Api.code(rider.phone()));
    }

    private Response bind(String phone, String phoneCode) {
        return Api.anybody()
                .body("{\"code\":\"%s\",\"phone\":\"%s\",\"phoneCode\":\"%s\"}".formatted(code("ok"), phone, phoneCode))
                .post("/v1/identity/wechat-bindings");
    }
}
