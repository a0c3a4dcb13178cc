package cn.fengxing.org.boards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.org.PlantedFiles;
import cn.fengxing.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Calls as a desk makes them, on the version that it has just read. */
final class Calls {

    private final String token;

    private Calls(String token) {
        this.token = token;
    }

    static Calls holding(String role, UUID organisation) {
        return new Calls(Tokens.holding(role, organisation).text());
    }

    static Calls both(UUID person, String role, UUID organisation, String otherRole, UUID other) {
        return new Calls(Tokens.of(person)
                .holding(role, organisation)
                .holding(otherRole, other)
                .text());
    }

    /** A file uploaded by this desk for the purpose. */
    UUID sends(String purpose) {
        return PlantedFiles.photoFor(purpose, token);
    }

    Response get(String path) {
        return given().auth().oauth2(token).get(path);
    }

    Response post(String path, String body) {
        RequestSpecification request = given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID());
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post(path);
    }

    /** @param of what the change is about: its ETag is read first */
    Response change(String of, String action, String body) {
        RequestSpecification request = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag(of));
        return (body.isEmpty()
                        ? request
                        : request.contentType("application/json").body(body))
                .post(of + action);
    }

    Response put(String of, String action, String body) {
        return given().auth()
                .oauth2(token)
                .header("If-Match", etag(of))
                .contentType("application/json")
                .body(body)
                .put(of + action);
    }

    private String etag(String of) {
        String etag = get(of).header("ETag");
        return etag == null ? "*" : etag;
    }

    static Response ok(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isBetween(200, 204);
        return response;
    }

    static void refused(Response response, int status, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        assertThat(response.<String>path("type")).isEqualTo("urn:fengxing:problem:" + code);
    }

    static String idOf(Response response) {
        return ok(response).path("id");
    }
}
