package cn.fengxing.grievance.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A case as its people meet it over HTTP. */
final class OneCase {

    static final String WORDS = "站长张三说系统自动扣的，我叫李雷，电话13812345678。";
    static final String SUMMARY = "暴雨天气订单超时被自动扣款36元，要求复核。";

    private final UUID rider;
    private final String id;

    private OneCase(UUID rider, String id) {
        this.rider = rider;
        this.id = id;
    }

    static OneCase filedBy(UUID rider) {
        return filedBy(rider, body(true, "NORMAL"));
    }

    static OneCase filedBy(UUID rider, String body) {
        Response response = as(Tokens.of(rider).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/grievances");
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new OneCase(rider, response.path("id"));
    }

    static String body(boolean withSummary, String priority) {
        String summary = withSummary ? ",\"summaryForCompany\":\"" + SUMMARY + "\"" : "";
        return "{\"category\":\"PAY_AND_DEDUCTIONS\",\"priority\":\"" + priority + "\",\"text\":\"" + WORDS + "\""
                + summary + "}";
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    String id() {
        return id;
    }

    String rider() {
        return Tokens.of(rider).text();
    }

    Response read(String token) {
        return readAs(token, id);
    }

    static Response readAs(String token, String id) {
        return as(token).get("/v1/grievances/" + id);
    }

    Response timeline(String token) {
        return as(token).get("/v1/grievances/" + id + "/timeline");
    }

    String see(String token, String field) {
        Response response = read(token);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return String.valueOf((Object) response.path(field));
    }

    /** Does it, on the version that the actor has just read. */
    Response act(String token, String action, String body) {
        return actOn(id, token, action, body);
    }

    static Response actOn(String id, String token, String action, String body) {
        String etag = readAs(token, id).header("ETag");
        RequestSpecification request = as(token);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post("/v1/grievances/" + id + "/" + action);
    }

    OneCase done(String token, String action, String body) {
        Response response = act(token, action, body);
        if (response.statusCode() == 412) {
            response = act(token, action, body); // a clock rang in between
        }
        assertThat(response.statusCode())
                .as(action + ": " + response.asString())
                .isBetween(200, 204);
        return this;
    }

    /** The company's own id for it, which its queue must show. */
    String companyId(String token) {
        String alias = CaseIds.aliasOf(id);
        Response queue = as(token).get("/v1/grievances?scope=QUEUE&limit=200");
        assertThat(queue.statusCode()).as(queue.asString()).isEqualTo(200);
        assertThat(queue.jsonPath().getList("items.id", String.class)).contains(alias);
        return alias;
    }
}
