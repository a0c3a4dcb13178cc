package cn.fengxing.testkit.matrix;

import cn.fengxing.testkit.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request for one cell. Method, path and token are set; a {@link Visits} says which thing it is about and what is sent.
 */
public final class Visit {

    /** Thousands of cells are walked, which a fluent test client would take minutes for. */
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration A_REQUEST = Duration.ofSeconds(60);

    private final Operation operation;
    private final Cell cell;
    private UUID seat;
    private final UUID callerId = UUID.randomUUID();
    private final Map<String, Object> path = new LinkedHashMap<>();
    private final Map<String, Object> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String contentType = "application/json";
    private @Nullable Object body;

    Visit(Operation operation, Cell cell, UUID seat) {
        this.operation = operation;
        this.cell = cell;
        this.seat = seat;
    }

    /** Where the thing must lie. */
    public Relation relation() {
        return cell.relation();
    }

    public String role() {
        return cell.role();
    }

    /** The organisation at which the caller holds the role. */
    public UUID seat() {
        return seat;
    }

    /** For this visit the role is held there, where one operation is the business of one certain organisation. */
    public Visit holdingAt(UUID organisationId) {
        seat = organisationId;
        return this;
    }

    /** The person who calls; a new one for every visit. */
    public UUID callerId() {
        return callerId;
    }

    public Visit path(String parameter, Object value) {
        path.put(parameter, value);
        return this;
    }

    public Visit query(String parameter, Object value) {
        query.put(parameter, value);
        return this;
    }

    public Visit header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    /** JSON as text, or anything that becomes it. */
    public Visit body(Object json) {
        body = json;
        return this;
    }

    /** A body that is no JSON. */
    public Visit file(String type, String content) {
        contentType = type;
        body = content;
        return this;
    }

    Answer answer() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .timeout(A_REQUEST)
                .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.1");
        headers.forEach(request::header);
        if (!cell.role().equals(Cell.ANONYMOUS)) {
            request.header(
                    "Authorization",
                    "Bearer " + Tokens.of(callerId).holding(cell.role(), seat).text());
        }
        if (operation.method().equals("post")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        return send(request.method(operation.method().toUpperCase(Locale.ROOT), content())
                .build());
    }

    private URI address() {
        String filled = operation.path();
        for (Map.Entry<String, Object> part : path.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", encoded(part.getValue()));
        }
        String asked = query.entrySet().stream()
                .map(part -> part.getKey() + "=" + encoded(part.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create("http://localhost:" + RestAssured.port + filled + (asked.isEmpty() ? "" : "?" + asked));
    }

    private HttpRequest.BodyPublisher content() {
        try {
            return body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                            body instanceof String text ? text : JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), response.body(), operation.method().equals("head"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
