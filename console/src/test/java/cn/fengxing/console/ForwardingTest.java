package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ForwardingTest {

    @TestHTTPResource
    URI edge;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void a_request_reaches_the_service_that_owns_its_path() throws Exception {
        assertThat(get("/v1/divisions?limit=2&name=%E6%B2%88").getString("service"))
                .isEqualTo("org");
        assertThat(get("/v1/people/me").getString("service")).isEqualTo("member");
        assertThat(get("/v1/statistics/hazards").getString("service")).isEqualTo("grievance");
    }

    @Test
    void path_and_query_arrive_as_they_were_sent() throws Exception {
        assertThat(get("/v1/divisions/a%20b?name=%E6%B2%88&x=1+2").getString("uri"))
                .isEqualTo("/v1/divisions/a%20b?name=%E6%B2%88&x=1+2");
    }

    @Test
    void a_body_is_passed_on_whole_with_and_without_its_length() throws Exception {
        byte[] body = new byte[50_000];
        HttpRequest.Builder request = request("/v1/grievances").header("Idempotency-Key", "k-1");

        JsonObject known = send(request.copy()
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
        JsonObject chunked = send(request.copy()
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build());

        assertThat(known.getInteger("bodyBytes")).isEqualTo(50_000);
        assertThat(chunked.getInteger("bodyBytes")).isEqualTo(50_000);
        assertThat(known.getJsonObject("headers").getString("idempotency-key")).isEqualTo("k-1");
    }

    @Test
    void a_part_of_a_file_may_be_larger_than_other_bodies_and_brings_its_headers() throws Exception {
        byte[] part = new byte[TestServices.FILE_PART_LIMIT_BYTES];
        HttpRequest.Builder request = request("/v1/organisations/uploads/1")
                .header("Content-Type", "application/offset+octet-stream")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Offset", "7")
                .header("Upload-Checksum", "sha1 x");

        HttpResponse<String> answer = answer(request.copy()
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(part))
                .build());
        JsonObject came = new JsonObject(answer.body());

        assertThat(came.getString("method")).isEqualTo("PATCH");
        assertThat(came.getInteger("bodyBytes")).isEqualTo(part.length);
        assertThat(came.getJsonObject("headers").getString("upload-offset")).isEqualTo("7");
        assertThat(came.getJsonObject("headers").getString("upload-checksum")).isEqualTo("sha1 x");
        assertThat(came.getJsonObject("headers").getString("tus-resumable")).isEqualTo("1.0.0");
        assertThat(answer.headers().firstValue("Upload-Offset")).contains("9");
        HttpResponse<String> tooLarge = answer(request.copy()
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(new byte[part.length + 1]))
                .build());
        assertThat(tooLarge.statusCode()).isEqualTo(413);
    }

    @Test
    void a_service_may_be_stricter_about_its_content_than_the_edge() throws Exception {
        List<String> policies =
                answer(request("/v1/people/me").build()).headers().allValues("Content-Security-Policy");

        assertThat(policies).contains("sandbox").anyMatch(policy -> policy.contains("default-src 'self'"));
    }

    @Test
    void what_a_client_claims_about_itself_is_replaced() throws Exception {
        JsonObject headers = send(request("/v1/people/me")
                        .header("X-Forwarded-For", "10.1.2.3")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-Real-IP", "10.1.2.3")
                        .header("Forwarded", "for=10.1.2.3")
                        .build())
                .getJsonObject("headers");

        assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
        assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
        assertThat(headers.getString("x-forwarded-host")).isEqualTo(edge.getAuthority());
        assertThat(headers.fieldNames()).doesNotContain("forwarded", "x-real-ip");
    }

    @Test
    void headers_between_neighbours_stay_there() throws Exception {
        try (Wire wire = new Wire(edge)) {
            wire.send(
                    "GET /v1/people/me HTTP/1.1\r\nHost: x\r\nConnection: keep-alive, X-Mine\r\nX-Mine: 1\r\n"
                            + "TE: trailers\r\nUpgrade: h2c\r\nProxy-Authorization: basic eA==\r\nAuthorization: Bearer t\r\n\r\n");
            Wire.Answer answer = wire.answer();

            assertThat(answer.json().getJsonObject("headers").fieldNames())
                    .doesNotContain("x-mine", "te", "upgrade", "proxy-authorization")
                    .contains("authorization");
            assertThat(answer.headers()).doesNotContainKeys("x-hop", "server").containsEntry("etag", "\"7\"");
        }
    }

    @Test
    void one_connection_serves_many_requests_on_either_side() throws Exception {
        Set<Integer> portsOfTheEdge = new HashSet<>();
        try (Wire wire = new Wire(edge)) {
            for (int i = 0; i < 5; i++) {
                wire.send("GET /v1/people/me HTTP/1.1\r\nHost: x\r\n\r\n");
                portsOfTheEdge.add(wire.answer().json().getInteger("peerPort"));
            }
        }
        assertThat(portsOfTheEdge).hasSize(1);
    }

    @Test
    void an_answer_is_streamed_while_it_is_still_being_written() throws Exception {
        HttpResponse<InputStream> response =
                client.send(request("/v1/grievances/halves").build(), BodyHandlers.ofInputStream());
        try (InputStream body = response.body()) {
            String first = new String(body.readNBytes(6), StandardCharsets.UTF_8);
            client.send(request("/v1/grievances/second-half").build(), BodyHandlers.discarding());
            String second = new String(body.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(first + second).isEqualTo("first second");
        }
    }

    @Test
    void an_answer_without_body_stays_without() throws Exception {
        try (Wire wire = new Wire(edge)) {
            wire.send("GET /v1/grievances/second-half HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(wire.answer()).satisfies(answer -> {
                assertThat(answer.status()).isEqualTo(204);
                assertThat(answer.headers()).doesNotContainKey("transfer-encoding");
            });
            wire.send("GET /v1/grievances/unchanged HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(304);
            wire.send("HEAD /v1/people/me HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(200);
        }
    }

    @Test
    void a_client_that_asks_before_it_sends_is_told_to_go_on() throws Exception {
        try (Wire wire = new Wire(edge)) {
            wire.send("POST /v1/grievances HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
            assertThat(wire.answer().status()).isEqualTo(100);
            wire.send("12345");
            assertThat(wire.answer().json().getInteger("bodyBytes")).isEqualTo(5);
        }
    }

    @Test
    void a_service_that_is_down_is_named_unavailable_and_when_to_try_again() throws Exception {
        HttpResponse<String> response = answer(request("/v1/points/balance").build());

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertProblem(response, "service-unavailable");
    }

    @Test
    void a_service_that_never_answers_is_waited_for_so_long_and_no_longer() throws Exception {
        HttpResponse<String> response = answer(request("/v1/grievances/silent").build());

        assertThat(response.statusCode()).isEqualTo(504);
        assertProblem(response, "answer-timeout");
    }

    @Test
    void a_service_that_breaks_off_leaves_the_outcome_open() throws Exception {
        HttpResponse<String> response = answer(request("/v1/grievances/broken").build());

        assertThat(response.statusCode()).isEqualTo(502);
        assertProblem(response, "answer-lost");
    }

    @Test
    void a_service_that_is_down_does_not_take_the_others_with_it() throws Exception {
        answer(request("/v1/points/balance").build());

        assertThat(get("/v1/people/me").getString("service")).isEqualTo("member");
    }

    @Test
    void health_shows_which_services_are_ready() throws Exception {
        JsonObject checks = get("/q/health/ready").getJsonArray("checks").getJsonObject(0);

        assertThat(checks.getString("status")).isEqualTo("UP");
        assertThat(checks.getJsonObject("data").getString("org")).isEqualTo("UP");
        assertThat(checks.getJsonObject("data").getString("volunteer")).isEqualTo("UNREACHABLE");
    }

    private void assertProblem(HttpResponse<String> response, String code) {
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(new JsonObject(response.body()).getString("type")).isEqualTo("urn:fengxing:problem:" + code);
    }

    private JsonObject get(String path) throws Exception {
        return send(request(path).build());
    }

    private JsonObject send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = answer(request);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return new JsonObject(response.body());
    }

    private HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(edge.resolve(path));
    }
}
