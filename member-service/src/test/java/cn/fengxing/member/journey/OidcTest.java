package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk signs in at a real issuer in the browser and brings the identity token here. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
@WithTestResource(RealIssuer.class)
class OidcTest {

    private static final String CALLBACK = "https://desk.example/callback";

    @Inject
    Province province;

    private final String account = "official-" + UUID.randomUUID();

    @BeforeEach
    void an_issuer() {
        assumeFalse(RealIssuer.address().isEmpty(), "npm could not install the issuer: see target/oidc/npm.log");
        province.exists();
    }

    @Test
    void an_official_signs_in_by_the_issuers_word_with_whatever_key_and_algorithm_it_has() throws Exception {
        Rider rider = Rider.registered();
        rider.calls()
                .body(ForeignTokenTest.body(idToken("fengxing-desk", "nonce-0"), "nonce-0"))
                .post("/v1/identity/oidc-links")
                .then()
                .statusCode(204);

        String first = idToken("fengxing-desk", "nonce-1");
        signIn(first, "nonce-1")
                .then()
                .statusCode(200)
                .body("personId", equalTo(rider.id().toString()));

        rotate();
        String second = idToken("fengxing-desk", "nonce-2");
        // The keys were fetched a moment ago: they are fetched again, but not several times within that moment.
        Response[] answer = new Response[1];
        Eventually.await("the issuer's new key", () -> {
            answer[0] = signIn(second, "nonce-2");
            return answer[0].statusCode() == 200;
        });
        answer[0].then().body("personId", equalTo(rider.id().toString()));
        assertThat(header(first)).contains("RS256");
        assertThat(header(second)).contains("ES256");
    }

    @Test
    void a_token_that_the_issuer_gave_to_somebody_else_opens_nothing() throws Exception {
        signIn(idToken("somebody-else", "nonce-1"), "nonce-1").then().statusCode(401);
    }

    private String idToken(String client, String nonce) throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI next = URI.create(RealIssuer.address()
                + "/auth?client_id=%s&redirect_uri=%s&response_type=id_token&scope=openid&nonce=%s"
                        .formatted(client, CALLBACK, nonce));
        for (int step = 0; step < 6; step++) {
            HttpResponse<String> answer = browser.send(
                    HttpRequest.newBuilder(next).header("x-account", account).build(),
                    HttpResponse.BodyHandlers.ofString());
            String location = answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
            if (location.startsWith(CALLBACK)) {
                return location.replaceFirst(".*[#&]id_token=([^&]+).*", "$1");
            }
            next = next.resolve(location);
        }
        throw new AssertionError("the issuer sends in circles");
    }

    private static void rotate() throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(RealIssuer.address() + "/rotate"))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
    }

    private static String header(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }

    private static Response signIn(String token, String nonce) {
        return Api.anybody().body(ForeignTokenTest.body(token, nonce)).post("/v1/identity/oidc-sign-ins");
    }
}
