package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A report of retaliation as its people meet it over HTTP. */
final class OneReport {

    static final String WORDS = "第二天账号被停，电话13812345678。";
    static final String BODY =
            "{\"penalties\":[\"ACCOUNT_SUSPENDED\"],\"unannounced\":false,\"text\":\"" + WORDS + "\"}";
    static final String UNANNOUNCED = BODY.replace("false", "true");
    private static final String DESK = "/v1/grievances/retaliation-reports/";

    private final OneCase grievance;
    private final String id;

    private OneReport(OneCase grievance, String id) {
        this.grievance = grievance;
        this.id = id;
    }

    static OneReport of(OneCase grievance) {
        return of(grievance, BODY);
    }

    static OneReport of(OneCase grievance, String body) {
        Response response = report(grievance.rider(), grievance.id(), body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new OneReport(grievance, response.path("id"));
    }

    static Response report(String token, String caseId, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/grievances/" + caseId + "/retaliation-reports");
    }

    String id() {
        return id;
    }

    /** As its worker reads it. */
    Response mine() {
        Response list = as(grievance.rider()).get("/v1/grievances/" + grievance.id() + "/retaliation-reports");
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return list;
    }

    String see(String field) {
        return mine().jsonPath().getString("items.find { it.id == '" + id + "' }." + field);
    }

    Response read(String token) {
        return as(token).get(DESK + id);
    }

    OneReport done(String token, String action, String body) {
        Response response = act(token, action, body);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return this;
    }

    Response act(String token, String action, String body) {
        String etag = read(token).header("ETag");
        RequestSpecification request = as(token).header("Idempotency-Key", UUID.randomUUID());
        request.header("If-Match", etag == null ? "*" : etag);
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(DESK + id + "/" + action);
    }
}
