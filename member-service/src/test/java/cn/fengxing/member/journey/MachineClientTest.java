package cn.fengxing.member.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class MachineClientTest {

    private static final String CLIENTS = "/v1/identity/clients";

    @Inject
    Province province;

    private final String administrator =
            Tokens.holding("ORG_ADMIN", Province.PLATFORM).text();
    private Response client;

    @BeforeEach
    void a_client_of_the_platform() {
        province.exists();
        client = opened();
    }

    @Test
    void a_client_gets_short_tokens_for_its_secret_by_header_or_by_form() {
        Response byHeader = form().auth()
                .preemptive()
                .basic(id(), secret())
                .formParam("grant_type", "client_credentials")
                .post("/v1/identity/token");
        Response byForm = token(id(), secret());

        for (Response answer : new Response[] {byHeader, byForm}) {
            answer.then()
                    .statusCode(200)
                    .header("Cache-Control", "no-store")
                    .body("token_type", equalTo("Bearer"))
                    .body("expires_in", equalTo(900))
                    .body("scope", equalTo("notifications:read people:read"));
        }
        assertThat(claims(byForm))
                .contains("\"PLATFORM_SYSTEM@" + Province.PLATFORM + "\"")
                .contains("\"scope\":\"notifications:read people:read\"");
    }

    @Test
    void a_token_opens_what_its_scopes_name_and_nothing_else() {
        String all = token(id(), secret()).path("access_token");
        String narrow = form().formParam("grant_type", "client_credentials")
                .formParam("client_id", id())
                .formParam("client_secret", secret())
                .formParam("scope", "people:read")
                .post("/v1/identity/token")
                .path("access_token");

        Api.as(all).get("/v1/notifications").then().statusCode(200);
        Api.as(narrow).get("/v1/notifications").then().statusCode(403).body("type", endsWith(":insufficient-scope"));
        Api.as(all)
                .body("{\"until\":\"2026-11-24T08:30:00Z\"}")
                .put("/v1/notifications/read")
                .then()
                .statusCode(403);
        Api.as(narrow)
                .get("/v1/people/" + UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", endsWith(":forbidden"));
    }

    @Test
    void a_client_is_not_given_more_than_it_was_opened_for() {
        form().formParam("grant_type", "client_credentials")
                .formParam("client_id", id())
                .formParam("client_secret", secret())
                .formParam("scope", "people:read people:write")
                .post("/v1/identity/token")
                .then()
                .statusCode(400)
                .body("type", endsWith(":invalid-scope"))
                .body("error", equalTo("invalid_scope"));
        form().formParam("grant_type", "password")
                .formParam("client_id", id())
                .formParam("client_secret", secret())
                .post("/v1/identity/token")
                .then()
                .statusCode(400)
                .body("type", endsWith(":unsupported-grant-type"))
                .body("error", equalTo("unsupported_grant_type"));
        form().formParam("client_id", id())
                .formParam("client_secret", secret())
                .post("/v1/identity/token")
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        Api.anybody()
                .body("{}")
                .post("/v1/identity/token")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("error", equalTo("invalid_request"));
    }

    @Test
    void a_wrong_secret_an_unknown_client_and_nonsense_are_answered_alike() {
        String wrong = secret().substring(0, secret().length() - 4) + "AAAA";

        Response wrongSecret = token(id(), wrong);
        for (Response answer : new Response[] {
            token(UUID.randomUUID().toString(), secret()), token("nobody", "x"), token(id(), opened().path("secret"))
        }) {
            answer.then().statusCode(401);
            assertThat(answer.<String>path("type"))
                    .isEqualTo(wrongSecret.path("type"))
                    .endsWith(":invalid-client");
            answer.then().contentType("application/problem+json").body("error", equalTo("invalid_client"));
        }
        form().header("Authorization", "Basic %%%")
                .formParam("grant_type", "client_credentials")
                .post("/v1/identity/token")
                .then()
                .statusCode(401);
    }

    @Test
    void a_renewed_secret_and_the_old_one_overlap_for_a_day() {
        Response renewed = Api.as(administrator).post(CLIENTS + "/" + id() + "/secrets");

        renewed.then().statusCode(201);
        token(id(), secret()).then().statusCode(200);
        token(id(), renewed.path("secret")).then().statusCode(200);
        assertThat(province.one(
                        "SELECT expires_at BETWEEN now() + interval '23 hours' AND now() + interval '24 hours'"
                                + " FROM sign_in_session WHERE id = ?",
                        UUID.fromString(client.path("secretId"))))
                .isEqualTo(true);
        province.run(
                "UPDATE sign_in_session SET expires_at = now() - interval '1 minute' WHERE id = ?",
                UUID.fromString(client.path("secretId")));
        token(id(), secret()).then().statusCode(401);
    }

    @Test
    void a_revoked_secret_takes_its_tokens_with_it_and_leaves_those_of_the_other() {
        Response renewed = Api.as(administrator).post(CLIENTS + "/" + id() + "/secrets");
        String old = token(id(), secret()).path("access_token");
        String fresh = token(id(), renewed.path("secret")).path("access_token");

        Api.as(administrator)
                .delete("%s/%s/secrets/%s".formatted(CLIENTS, id(), client.<String>path("secretId")))
                .then()
                .statusCode(204);

        token(id(), secret()).then().statusCode(401);
        Eventually.await(() -> Api.as(old).get("/v1/notifications").statusCode() == 401);
        Api.as(fresh).get("/v1/notifications").then().statusCode(200);
        Api.as(administrator)
                .delete("%s/%s/secrets/%s".formatted(CLIENTS, id(), client.<String>path("secretId")))
                .then()
                .statusCode(404);
    }

    @Test
    void a_closed_client_is_gone() {
        String token = token(id(), secret()).path("access_token");

        Api.as(administrator).delete(CLIENTS + "/" + id()).then().statusCode(204);

        token(id(), secret()).then().statusCode(401);
        Eventually.await(() -> Api.as(token).get("/v1/notifications").statusCode() == 401);
        Api.as(administrator).get(CLIENTS).then().body("items.id", not(hasItem(id())));
        Api.as(administrator).post(CLIENTS + "/" + id() + "/secrets").then().statusCode(404);
    }

    @Test
    void a_secret_is_shown_once_and_does_not_renew_a_session() {
        token(id(), secret()).then().statusCode(200);

        Response list = Api.as(administrator).queryParam("limit", 200).get(CLIENTS);

        list.then()
                .body("items.find { it.id == '%s' }.secrets".formatted(id()), hasSize(1))
                .body("items.find { it.id == '%s' }.usedAt".formatted(id()), org.hamcrest.Matchers.notNullValue());
        assertThat(list.asString()).doesNotContain(secret());
        Api.refresh(secret()).then().statusCode(401);
        token(id(), secret()).then().statusCode(200);
    }

    @Test
    void only_who_administers_the_organisation_has_to_do_with_its_clients() {
        String elsewhere = Tokens.holding("ORG_ADMIN", Province.RIDERS_BRANCH).text();
        String officer = Tokens.holding("PLATFORM_OFFICER", Province.PLATFORM).text();

        Api.as(elsewhere).body(request()).post(CLIENTS).then().statusCode(404);
        Api.as(elsewhere).delete(CLIENTS + "/" + id()).then().statusCode(404);
        Api.as(elsewhere).get(CLIENTS).then().body("items.id", not(hasItem(id())));
        Api.as(officer).body(request()).post(CLIENTS).then().statusCode(403);
        Api.as(administrator)
                .body(request().replace("people:read", "people:all"))
                .post(CLIENTS)
                .then()
                .statusCode(400);
    }

    private Response opened() {
        Response answer = Api.as(administrator).body(request()).post(CLIENTS);
        answer.then().statusCode(201);
        return answer;
    }

    private static String request() {
        return """
                {"organisationId":"%s","name":"骑手平台工单系统","scopes":["people:read","notifications:read"]}""".formatted(Province.PLATFORM);
    }

    private String id() {
        return client.path("clientId");
    }

    private String secret() {
        return client.path("secret");
    }

    static Response token(String id, String secret) {
        return form().formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/v1/identity/token");
    }

    /** As clients of OAuth send it; the tests' own would say that it is in Latin letters. */
    private static RequestSpecification form() {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8");
    }

    private static String claims(Response tokens) {
        String payload = tokens.<String>path("access_token").split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }
}
