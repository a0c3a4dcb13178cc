package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One caller of the one API, as an app would call it. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration LIMIT_OF_A_MINUTE = Duration.ofSeconds(70);

    private final URI edge;
    private final @Nullable String token;

    Api(URI edge, @Nullable String token) {
        this.edge = edge;
        this.token = token;
    }

    /** An answer; {@code body} is missing where there was none. */
    record Answer(int status, JsonNode body, String etag) {

        Answer expect(int expected) {
            assertThat(status).as(body.toString()).isEqualTo(expected);
            return this;
        }

        String text(String field) {
            return body.path(field).asText();
        }
    }

    Api as(String accessToken) {
        return new Api(edge, accessToken);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = get(path + "?limit=200" + cursor).expect(200).body();
            page.path("items").forEach(items::add);
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    Answer post(String path, Map<String, ?> body) {
        return post(path, body, UUID.randomUUID().toString(), null);
    }

    /** With the version that was read last, as an app does it. */
    Answer change(String path, String action, Map<String, ?> body) {
        return post(
                path + "/" + action,
                body,
                UUID.randomUUID().toString(),
                get(path).expect(200).etag());
    }

    Answer post(String path, Map<String, ?> body, String idempotencyKey, @Nullable String ifMatch) {
        return write("POST", path, body, idempotencyKey, ifMatch);
    }

    /** With the version of what is read at the other path. */
    Answer put(String path, Map<String, ?> body, String versioned) {
        String etag = get(versioned).expect(200).etag();
        return write("PUT", path, body, UUID.randomUUID().toString(), etag);
    }

    private Answer write(
            String method, String path, Map<String, ?> body, String idempotencyKey, @Nullable String ifMatch) {
        try {
            HttpRequest.Builder request = request(path)
                    .header("Idempotency-Key", idempotencyKey)
                    .header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(body.isEmpty() ? "" : JSON.writeValueAsString(body)));
            if (ifMatch != null) {
                request.header("If-Match", ifMatch);
            }
            return send(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of what has no version. */
    Answer put(String path, Map<String, ?> body) {
        try {
            return send(request(path)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(edge.resolve(path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    /** Asks again while it asks too often. */
    private static Answer send(HttpRequest.Builder request) {
        Answer[] answer = {sendOnce(request)};
        Eventually.await("leave to ask again", LIMIT_OF_A_MINUTE, () -> {
            if (answer[0].status() == TOO_MANY_REQUESTS) {
                answer[0] = sendOnce(request);
            }
            return answer[0].status() != TOO_MANY_REQUESTS;
        });
        return answer[0];
    }

    private static Answer sendOnce(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body()),
                    answer.headers().firstValue("ETag").orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
