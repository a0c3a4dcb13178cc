package cn.fengxing.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class RequestGateTest {

    private static final String CHUNK_OF_16K = "4000\r\n" + "x".repeat(0x4000) + "\r\n";

    @TestHTTPResource
    URI edge;

    @Test
    void a_body_declared_too_large_is_refused_unread() throws Exception {
        Wire.Answer answer = ask("POST /v1/grievances HTTP/1.1\r\nHost: x\r\nContent-Length: "
                + (TestServices.BODY_LIMIT_BYTES + 1) + "\r\n\r\n");

        assertProblem(answer, 413, "body-too-large");
        assertThat(answer.headers()).containsEntry("connection", "close");
    }

    @Test
    void a_body_that_only_turns_out_too_large_is_refused_where_it_does() throws Exception {
        Wire.Answer answer = ask("POST /v1/grievances HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + CHUNK_OF_16K.repeat(5));

        assertProblem(answer, 413, "body-too-large");
    }

    @Test
    void a_body_of_exactly_the_limit_passes() throws Exception {
        Wire.Answer answer = ask("POST /v1/grievances HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + CHUNK_OF_16K.repeat(4) + "0\r\n\r\n");

        assertThat(answer.json().getInteger("bodyBytes")).isEqualTo(TestServices.BODY_LIMIT_BYTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {8_001, 100_000})
    void an_address_too_long_is_refused(int characters) throws Exception {
        String path = "/v1/divisions?name=" + "a".repeat(characters);

        assertProblem(ask("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414, "uri-too-long");
    }

    @ParameterizedTest
    @ValueSource(ints = {16_400, 100_000})
    void headers_too_large_are_refused(int characters) throws Exception {
        String request = "GET /v1/divisions HTTP/1.1\r\nHost: x\r\nX-Long: " + "a".repeat(characters) + "\r\n\r\n";

        assertProblem(ask(request), 431, "headers-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/divisions/%zz",
                "/v1/divisions/%",
                "/v1/divisions?name=%E5%A",
                "/v1/divisions/../people",
                "/v1/divisions/%2e%2e/people",
                "/assets/..%2f..%2fapplication.properties",
                "/%",
                "*"
            })
    void a_path_that_cannot_be_trusted_is_refused(String path) throws Exception {
        assertProblem(ask("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n"), 400, "invalid-path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /v1/divisions", "DELETE /", "POST /index.html"})
    void a_method_that_has_no_place_here_is_refused(String call) throws Exception {
        assertProblem(ask(call + " HTTP/1.1\r\nHost: x\r\n\r\n"), 405, "method-not-allowed");
    }

    @Test
    void a_transfer_coding_nobody_knows_is_refused() throws Exception {
        Wire.Answer answer =
                ask("POST /v1/grievances HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");

        assertProblem(answer, 400, "invalid-framing");
    }

    @Test
    void a_request_without_host_is_refused() throws Exception {
        assertProblem(ask("GET /v1/divisions HTTP/1.1\r\n\r\n"), 400, "invalid-framing");
    }

    @Test
    void a_segment_nobody_owns_is_not_found() throws Exception {
        assertProblem(ask("GET /v1/nobody HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n\r\n"), 404, "not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-GB, zh;q=0.5 | Not found", "zh-CN | 未找到", "fr | 未找到", "%%% | 未找到"})
    void a_problem_speaks_the_callers_language(String acceptLanguage, String title) throws Exception {
        Wire.Answer answer =
                ask("GET /v1/nobody HTTP/1.1\r\nHost: x\r\nAccept-Language: " + acceptLanguage + "\r\n\r\n");

        assertThat(answer.json().getString("title")).isEqualTo(title);
    }

    private Wire.Answer ask(String request) throws IOException {
        try (Wire wire = new Wire(edge)) {
            return wire.send(request).answer();
        }
    }

    private static void assertProblem(Wire.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(answer.json().getString("type")).isEqualTo("urn:fengxing:problem:" + code);
        assertThat(answer.json().getInteger("status")).isEqualTo(status);
        assertThat(answer.json().getString("detail")).isNotBlank();
    }
}
