package cn.fengxing.org.lineage;

import cn.fengxing.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One tree over HTTP, as the administrator of its top. */
public final class Tree {

    private static final String DIVISION = "210106001000";

    private final UUID root;
    private final String token;

    public Tree(UUID root) {
        this.root = root;
        this.token = Tokens.holding("ORG_ADMIN", root).text();
    }

    public UUID root() {
        return root;
    }

    public Response found(String type, @Nullable UUID parent, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("name", "测试组织", "type", type, "divisionCode", DIVISION));
        body.put("parentId", parent);
        body.putAll(more);
        return calls().body(body).post("/v1/organisations");
    }

    public UUID founded(String type, @Nullable UUID parent, LocalDate on) {
        return id(found(type, parent, Map.of("effectiveOn", on.toString())));
    }

    public Response move(UUID id, UUID parent, @Nullable LocalDate on) {
        return change(id, "moves", on, Map.of("parentId", parent));
    }

    public Response merge(UUID survivor, List<UUID> absorbed, @Nullable LocalDate on) {
        return change(survivor, "mergers", on, Map.of("absorbedIds", absorbed));
    }

    public Response dissolve(UUID id, @Nullable UUID successor, @Nullable String below, @Nullable LocalDate on) {
        Map<String, Object> body = new HashMap<>();
        body.put("successorId", successor);
        body.put("below", below);
        return change(id, "dissolution", on, body);
    }

    public Response split(UUID id, List<List<UUID>> children, boolean dissolve, @Nullable LocalDate on) {
        List<Map<String, Object>> parts = children.stream()
                .map(ids -> Map.<String, Object>of("name", "分设组织", "childIds", ids))
                .toList();
        return change(id, "splits", on, Map.of("parts", parts, "dissolve", dissolve));
    }

    public Response undo(UUID id, UUID change, @Nullable LocalDate on) {
        return change(id, "changes/" + change + "/undoing", on, Map.of());
    }

    /** The latest change that the organisation was part of. */
    public UUID lastChange(UUID id) {
        return UUID.fromString(calls().get("/v1/organisations/" + id + "/changes?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    public RequestSpecification calls() {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static UUID id(Response response) {
        return UUID.fromString(response.then().statusCode(201).extract().path("id"));
    }

    private Response change(UUID id, String what, @Nullable LocalDate on, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.put("reason", "测试");
        body.put("effectiveOn", on == null ? null : on.toString());
        return calls().header("If-Match", "*").body(body).post("/v1/organisations/" + id + "/" + what);
    }
}
