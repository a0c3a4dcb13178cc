package cn.fengxing.testkit.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came back over a bare socket. */
record Answer(int status, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 30_000;

    static Answer to(URI base, HostileRequest request) {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.wire(base.getAuthority()));
            socket.getOutputStream().flush();
            return parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.target(), e);
        }
    }

    private static Answer parse(String text) {
        String[] parts = text.split("\r\n\r\n", 2);
        assertThat(parts).as("an HTTP answer").hasSize(2);
        String[] lines = parts[0].split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":\\s*", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, parts[1]);
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** A problem of ours, with this status and code, in the language asked for. */
    void refusedWith(int expected, String code) {
        assertThat(status).as(body).isEqualTo(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(header("X-Content-Type-Options")).isEqualTo("nosniff");
        JsonNode problem = problem();
        assertThat(problem.path("type").asText()).isEqualTo("urn:fengxing:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(expected);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        for (JsonNode error : problem.path("errors")) {
            assertThat(error.path("field").asText()).isNotBlank();
            assertThat(error.path("reason").asText()).matches("[a-z0-9-]+");
            assertThat(error.path("message").asText()).isNotBlank();
        }
    }

    private JsonNode problem() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + body, e);
        }
    }
}
