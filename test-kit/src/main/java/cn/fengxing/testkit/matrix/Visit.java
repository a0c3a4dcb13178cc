package cn.fengxing.testkit.matrix;

import cn.fengxing.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One request for one cell. Method, path and token are set; a {@link Visits} says which thing it is about and what is sent.
 */
public final class Visit {

    private final Operation operation;
    private final Cell cell;
    private UUID seat;
    private final UUID callerId = UUID.randomUUID();
    private final Map<String, Object> path = new LinkedHashMap<>();
    private final Map<String, Object> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String contentType = ContentType.JSON.toString();
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
        RequestSpecification request = RestAssured.given()
                .pathParams(path)
                .queryParams(query)
                .headers(headers)
                .accept("application/json, application/problem+json;q=0.9, */*;q=0.1");
        if (!cell.role().equals(Cell.ANONYMOUS)) {
            request.auth().oauth2(Tokens.of(callerId).holding(cell.role(), seat).text());
        }
        if (operation.method().equals("post")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (body != null) {
            request.contentType(contentType).body(body);
        }
        Response response = request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
        return new Answer(
                response.statusCode(), response.asString(), operation.method().equals("head"));
    }
}
