package cn.fengxing.kit.http;

import static cn.fengxing.kit.sample.Requests.signedIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import cn.fengxing.kit.sample.Requests;
import cn.fengxing.kit.sample.SampleRequest;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class RequestGuardTest {

    private static final String KNOWN = "/v1/samples/018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a";

    @TestHTTPResource("/")
    URI base;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/json; charset=gbk",
                "application/json; charset=utf-16",
                "application/json; charset=\"no such\"",
                "application/json; charset=",
                "application/*",
                "*/*",
                "json",
                ";",
                "application/json, application/json",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded"
            })
    void another_content_type_is_refused(String contentType) {
        raw("PUT " + KNOWN, "Content-Type: " + contentType, SampleRequest.EXAMPLE)
                .is(415, "unsupported-media-type");
    }

    @Test
    void a_body_without_a_content_type_is_refused() {
        raw("PUT " + KNOWN, "X: y", SampleRequest.EXAMPLE).is(415, "unsupported-media-type");
        raw("PUT " + KNOWN, "Content-Type: application/json\r\nContent-Encoding: gzip", SampleRequest.EXAMPLE)
                .is(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-8",
                "application/json; charset=\"utf-8\"",
                "Application/JSON"
            })
    void json_in_utf_8_is_understood(String contentType) {
        assertThat(raw("PUT " + KNOWN, "If-Match: \"7\"\r\nContent-Type: " + contentType, SampleRequest.EXAMPLE)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%4", "%zz", "a|b", "%C3", "%ED%A0%80", "%00", "a%00b"})
    void a_target_that_cannot_be_decoded_is_refused(String part) {
        raw("GET /v1/samples/" + part, "X: y", "").is(400, "malformed-url");
        raw("GET /v1/samples?text=" + part, "X: y", "").is(400, "malformed-url");
    }

    @Test
    void a_target_beyond_the_limit_is_refused() {
        raw("GET /v1/samples?text=" + "a".repeat(8_100), "X: y", "").is(414, "uri-too-long");
        raw("GET /v1/samples?text=" + "a".repeat(60_000), "X: y", "").is(414, "uri-too-long");
    }

    @Test
    void headers_beyond_the_limit_are_refused() {
        raw("GET /v1/samples", "X: " + "a".repeat(17_000), "").is(431, "headers-too-large");
    }

    @Test
    void a_body_beyond_the_limit_is_refused_whether_its_length_is_told_or_not() throws IOException {
        String large = Requests.with("note", "\"" + "a".repeat(1_100_000) + "\"");
        raw("PUT " + KNOWN, "Content-Type: application/json", large).is(413, "content-too-large");
        String chunked =
                Integer.toHexString(large.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + large + "\r\n0\r\n\r\n";
        Answer answer = Answer.to(
                base,
                "PUT " + KNOWN + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" + chunked);
        answer.is(413, "content-too-large");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404, not-found",
        "GET, /v1/samples/nothing/at/all, 404, not-found",
        "DELETE, /v1/samples, 405, method-not-allowed",
        "PATCH, /v1/samples/018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1a, 405, method-not-allowed",
        "GET, /v1/samples/abc, 400, invalid-request",
        "GET, /v1/samples/018f4e2a-7c3b-7d4e-9f5a-6b7c8d9e0f1b, 404, not-found",
        "GET, /v1/samples?limit=0, 400, invalid-request",
        "GET, /v1/samples?limit=201, 400, invalid-request",
        "GET, /v1/samples?limit=abc, 400, invalid-request",
        "GET, /v1/samples?limit=99999999999, 400, invalid-request",
        "GET, /v1/samples?cursor=abc, 400, invalid-request",
        "GET, /v1/samples?cursor=!!!, 400, invalid-request",
        "GET, /v1/samples?cursor=bnVsbA, 400, invalid-request",
        "GET, /v1/samples?kind=courier, 400, invalid-request",
        "GET, /v1/samples?kind=0, 400, invalid-request",
        "GET, /v1/samples?since=2026-03-02, 400, invalid-request",
        "GET, /v1/samples?day=2026-02-30, 400, invalid-request",
        "GET, /v1/samples?open=1, 400, invalid-request",
        "GET, /v1/samples/closed, 403, forbidden",
    })
    void what_jax_rs_refuses_is_a_problem_too(String method, String path, int status, String code) {
        raw(method + " " + path, "X: y", "").is(status, code);
    }

    @Test
    void a_malformed_parameter_is_named() {
        signedIn().get("/v1/samples?kind=x").then().body("errors[0].field", equalTo("kind"));
        signedIn().get("/v1/samples/abc").then().body("errors[0].field", equalTo("id"));
        signedIn().get("/v1/samples?limit=0").then().body("errors[0].field", equalTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "nonsense"})
    void an_answer_that_cannot_be_given_as_asked_for_is_406(String accept) {
        raw("GET " + KNOWN, "Accept: " + accept, "").is(406, "not-acceptable");
    }

    @Test
    void a_missing_token_is_401() {
        given().get(KNOWN)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:fengxing:problem:unauthenticated"));
    }

    @Test
    void a_bad_token_is_401_also_where_none_is_needed() {
        Tokens.refused(Requests.RIDER).forEach((name, token) -> {
            for (String path : new String[] {KNOWN, "/v1/samples/limited"}) {
                ValidatableResponse answer = given().header("Authorization", "Bearer " + token)
                        .get(path)
                        .then();
                answer.statusCode(401)
                        .contentType("application/problem+json")
                        .header("WWW-Authenticate", startsWith("Bearer"))
                        .body("type", equalTo("urn:fengxing:problem:unauthenticated"));
            }
        });
    }

    @Test
    void every_answer_is_kept_by_nobody_and_taken_for_what_it_says() {
        for (String path : new String[] {KNOWN, "/nowhere", "/v1/samples/%00"}) {
            Answer answer = raw("GET " + path, "X: y", "");
            assertThat(answer.text()).containsIgnoringCase("x-content-type-options: nosniff");
            assertThat(answer.text()).containsIgnoringCase("cache-control: no-store");
        }
    }

    private Answer raw(String methodAndPath, String headers, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
        return Answer.to(
                base,
                methodAndPath + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer " + token() + "\r\n"
                        + headers + "\r\n" + length + "\r\n" + body);
    }

    private static String token() {
        return Tokens.of(Requests.RIDER).text();
    }

    /** Over a bare socket: no client corrects what it sends. */
    record Answer(String text) {

        static Answer to(URI base, String request) {
            try (Socket socket = new Socket(base.getHost(), base.getPort())) {
                socket.setSoTimeout(10_000);
                OutputStream out = socket.getOutputStream();
                out.write(request.getBytes(StandardCharsets.UTF_8));
                out.flush();
                return new Answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        void is(int status, String code) {
            assertThat(text).startsWith("HTTP/1.1 " + status);
            assertThat(text).containsIgnoringCase("content-type: application/problem+json");
            assertThat(text).contains("\"type\":\"urn:fengxing:problem:" + code + "\"");
        }
    }
}
