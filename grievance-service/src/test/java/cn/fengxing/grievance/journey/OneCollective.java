package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** A collective case as its people meet it over HTTP. */
final class OneCollective {

    static final String SUMMARY = "暴雨红色预警期间超时订单被自动扣款，要求复核并退还。";
    static final String ANSWER = "{\"outcome\":\"RESOLVED\",\"answer\":\"当晚扣款全部退回。\"}";
    private static final String PATH = "/v1/grievances/collectives";

    private final String id;

    private OneCollective(String id) {
        this.id = id;
    }

    /** Of the cases about the platform on the branch's desk. */
    static OneCollective atBranch(UUID platformId) {
        return formed(World.secretary(), World.BRANCH, "BRANCH", platformId, World.COUNTY);
    }

    static OneCollective formed(String token, UUID desk, String hop, UUID platformId, String division) {
        Response response = form(token, desk, hop, platformId, division);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(201);
        return new OneCollective(response.path("id"));
    }

    static Response form(String token, UUID desk, String hop, UUID platformId, String division) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(formBody(desk, hop, platformId, division))
                .post(PATH);
    }

    static String formBody(UUID platformId) {
        return formBody(World.BRANCH, "BRANCH", platformId, World.COUNTY);
    }

    static String formBody(UUID desk, String hop, UUID platformId, String division) {
        return """
                {"organisationId":"%s","hop":"%s","category":"PAY_AND_DEDUCTIONS","platformId":"%s",
                 "divisionCode":"%s","summary":"%s"}""".formatted(desk, hop, platformId, division, SUMMARY);
    }

    static String joinBody(String code, boolean approving) {
        return "{\"code\":\"" + code + "\",\"text\":\"我也被扣了。\",\"summaryApproved\":" + approving + "}";
    }

    static OneCollective known(String id) {
        return new OneCollective(id);
    }

    String id() {
        return id;
    }

    Response read(String token) {
        return as(token).get(PATH + "/" + id);
    }

    Response act(String token, String action, String body) {
        return actOn(token, read(token).header("ETag"), action, body);
    }

    Response actOn(String token, String etag, String action, String body) {
        RequestSpecification request = as(token).header("Idempotency-Key", UUID.randomUUID());
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(PATH + "/" + id + "/" + action);
    }

    OneCollective done(String token, String action, String body) {
        Response response = act(token, action, body);
        assertThat(response.statusCode())
                .as(action + ": " + response.asString())
                .isBetween(200, 204);
        return this;
    }

    /** Of what is shown to who stays. */
    static Response membership(OneCase grievance) {
        return as(grievance.rider()).get("/v1/grievances/" + grievance.id() + "/collective-membership");
    }

    static Response joinByCode(String token, String code, boolean approving) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(joinBody(code, approving))
                .post("/v1/grievances/collective-joinings");
    }
}
