package cn.fengxing.kit.ratelimit;

import static cn.fengxing.kit.sample.Requests.signedIn;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class RateLimitTest {

    @Test
    void who_asks_too_often_is_told_when_to_come_back() {
        UUID person = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            limited(person).statusCode(200);
        }
        limited(person)
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit-Policy", equalTo("\"sample\";q=3;w=600"))
                .header("RateLimit", matchesPattern("\"sample\";r=0;t=\\d+"))
                .body("type", equalTo("urn:fengxing:problem:too-many-requests"));
        limited(UUID.randomUUID()).statusCode(200);
    }

    @Test
    void without_a_token_the_client_behind_the_edge_is_counted() {
        for (int i = 0; i < 3; i++) {
            from("198.51.100.7").statusCode(200);
        }
        from("198.51.100.7").statusCode(429);
        from("203.0.113.1, 198.51.100.7").statusCode(429);
        from("198.51.100.8").statusCode(200);
    }

    private static ValidatableResponse limited(UUID person) {
        return signedIn(person).get("/v1/samples/limited").then();
    }

    private static ValidatableResponse from(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor)
                .get("/v1/samples/limited")
                .then();
    }
}
