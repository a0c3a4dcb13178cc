package cn.fengxing.grievance.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A case that somebody filed without saying who it is, and the receipt that was answered. */
record AnonymousCase(String id, String receipt) {

    static final String WORDS = "站点早会上当众辱骂骑手，我的电话13812345678。";
    static final String SUMMARY = "站点早会存在辱骂骑手的情况，要求调查并制止。";

    static AnonymousCase filed() {
        return filedWith(body(true));
    }

    static AnonymousCase filedWith(String body) {
        Response response = file(body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new AnonymousCase(response.path("grievance.id"), response.path("receipt"));
    }

    static Response file(String body) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/grievances/anonymous");
    }

    static String body(boolean withSummary) {
        String summary = withSummary ? ",\"summaryForCompany\":\"" + SUMMARY + "\"" : "";
        return "{\"category\":\"DIGNITY_AND_HARASSMENT\",\"text\":\"" + WORDS + "\",\"divisionCode\":\"" + World.COUNTY
                + "\",\"platformId\":\"" + World.COMPANY + "\"" + summary + "}";
    }

    static RequestSpecification with(String receipt) {
        return given().contentType("application/json").header("Case-Receipt", receipt);
    }

    RequestSpecification mine() {
        return with(receipt);
    }

    Response read() {
        return mine().get("/v1/grievances/" + id);
    }

    String see(String field) {
        Response response = read();
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return String.valueOf((Object) response.path(field));
    }

    /** What the worker does on the version just read. */
    Response act(String action, String body) {
        RequestSpecification request = mine().header("If-Match", read().header("ETag"));
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post("/v1/grievances/" + id + "/" + action);
    }

    AnonymousCase done(String action, String body) {
        Response response = act(action, body);
        assertThat(response.statusCode())
                .as(action + ": " + response.asString())
                .isBetween(200, 204);
        return this;
    }

    /** What a handler does on the version just read. */
    AnonymousCase handled(String token, String action, String body) {
        Response response = OneCase.actOn(id, token, action, body);
        assertThat(response.statusCode())
                .as(action + ": " + response.asString())
                .isBetween(200, 204);
        return this;
    }
}
