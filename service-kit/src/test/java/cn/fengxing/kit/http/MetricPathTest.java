package cn.fengxing.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.sample.Requests;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class MetricPathTest {

    private static final String PHONE = "13964207315";

    @TestHTTPResource("/")
    URI base;

    @Test
    void no_metric_repeats_a_path_or_a_method_that_nothing_is_declared_for() {
        for (String start : new String[] {
            "GET /" + PHONE,
            "GET /v1/samples/nothing/at/" + PHONE,
            "DELETE /v1/samples/" + PHONE + "/x",
            "GET /v1/samples/" + PHONE + "%00",
            "GET /v1/samples/" + PHONE + "?text=" + "a".repeat(8_100),
            "PUT /v1/samples/" + PHONE,
            "OPTIONS /v1/samples/" + PHONE,
            "X" + PHONE + " /v1/samples"
        }) {
            assertThat(send(start).status()).as(start).isGreaterThanOrEqualTo(200);
        }

        Eventually.asserting(() -> assertThat(metrics()).contains("status=\"414\",uri=\"/unmatched\""));
        assertThat(metrics()).doesNotContain(PHONE);
    }

    @Test
    void a_resource_is_measured_under_its_template_also_where_it_refuses() {
        send("GET /v1/samples/" + PHONE);
        send("GET /v1/samples?limit=0");

        Eventually.asserting(() -> assertThat(metrics())
                .contains("status=\"400\",uri=\"/v1/samples/{id}\"")
                .contains("status=\"400\",uri=\"/v1/samples\"")
                .doesNotContain(PHONE));
    }

    private RequestGuardTest.Answer send(String start) {
        return RequestGuardTest.Answer.to(
                base,
                start + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of(Requests.RIDER).text() + "\r\n\r\n");
    }

    private static String metrics() {
        return given().get("/q/metrics").asString();
    }
}
