package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MetricPathTest {

    private static final String PHONE = "13964207315";

    @TestHTTPResource
    URI edge;

    @Test
    void a_request_is_measured_under_its_route_and_never_under_its_path() throws Exception {
        for (String start : new String[] {
            "GET /v1/people/" + PHONE,
            "GET /v1/people/" + PHONE + "/%00",
            "GET /v1/people/" + PHONE + "?" + "a".repeat(9_000),
            "GET /v1/nothing/" + PHONE,
            "GET /" + PHONE,
            "GET /" + PHONE + ".js",
            "POST /" + PHONE,
            "OPTIONS /v1/people/" + PHONE,
            "GET http://x/v1/people/" + PHONE,
            "X" + PHONE + " /v1/people"
        }) {
            send(start);
        }

        String metrics = send("GET /q/metrics").text();
        assertThat(metrics)
                .contains("status=\"200\",uri=\"/v1/people\"")
                .contains("status=\"404\",uri=\"/unmatched\"")
                .contains("uri=\"/web\"")
                .doesNotContain(PHONE);
    }

    private Wire.Answer send(String start) throws IOException {
        try (Wire wire = new Wire(edge)) {
            return wire.send(start + " HTTP/1.1\r\nHost: x\r\n\r\n").answer();
        }
    }
}
