package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
@TestProfile(BehindIngressTest.Ingress.class)
class BehindIngressTest {

    /** The test's own client plays the ingress. */
    public static class Ingress implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("FENGXING_BEHIND_PROXY", "true", "FENGXING_TRUSTED_PROXIES", "127.0.0.0/8");
        }
    }

    @TestHTTPResource("/v1/people/me")
    URI me;

    @Test
    void the_services_hear_the_address_that_the_ingress_saw() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(me)
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Proto", "https")
                .build();

        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();

        JsonObject heard = new JsonObject(answer).getJsonObject("headers");
        assertThat(heard.getString("x-forwarded-for")).isEqualTo("203.0.113.9");
        assertThat(heard.getString("x-forwarded-proto")).isEqualTo("https");
    }
}
