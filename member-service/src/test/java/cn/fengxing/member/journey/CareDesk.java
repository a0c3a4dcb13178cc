package cn.fengxing.member.journey;

import static org.hamcrest.Matchers.equalTo;

import cn.fengxing.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A community that runs care programmes. */
final class CareDesk {

    private CareDesk() {}

    static RequestSpecification runner() {
        return Api.as(Tokens.of(UUID.randomUUID())
                .holding("COMMUNITY_WORKER", Province.COMMUNITY)
                .text());
    }

    static String programme(String kind, UUID organisation) {
        return """
                {"organisationId":"%s","divisionCode":"210102001000","kind":"%s","title":"骑手免费体检","summary":"需空腹。",
                 "forKinds":["RIDER","COURIER"]}""".formatted(organisation, kind);
    }

    static String started(String kind) {
        return runner().body(programme(kind, Province.COMMUNITY))
                .post("/v1/care/programmes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Begins in an hour: one may still sign up, and the code is shown already. */
    static String session(int capacity, int mayWait) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant starts = now.plus(Duration.ofHours(1));
        return """
                {"startsAt":"%s","endsAt":"%s","address":"社区卫生服务中心","capacity":%d,"waitingLimit":%d,"opensAt":"%s","closesAt":"%s"}""".formatted(
                starts, starts.plus(Duration.ofHours(3)), capacity, mayWait, now.minus(Duration.ofHours(1)), starts);
    }

    static String planned(String programmeId, int capacity, int mayWait) {
        return runner().body(session(capacity, mayWait))
                .post("/v1/care/programmes/" + programmeId + "/sessions")
                .then()
                .statusCode(201)
                .body("state", equalTo("PLANNED"))
                .extract()
                .path("id");
    }

    static Response signUp(Rider rider, String sessionId) {
        return rider.calls().body("{\"showsName\":false}").post("/v1/care/sessions/" + sessionId + "/sign-ups");
    }

    static Response mark(String sessionId, int number, String attendance) {
        return runner().body("{\"attendance\":\"" + attendance + "\"}")
                .put("/v1/care/sessions/" + sessionId + "/sign-ups/" + number + "/attendance");
    }

    static String code(String sessionId) {
        return runner().get("/v1/care/sessions/" + sessionId + "/code")
                .then()
                .statusCode(200)
                .extract()
                .path("scan");
    }

    static Response attend(Rider rider, String sessionId, String code) {
        return rider.calls().body("{\"code\":\"" + code + "\"}").post("/v1/care/sessions/" + sessionId + "/attendance");
    }

    static String tag(String sessionId) {
        return Api.anybody().get("/v1/care/sessions/" + sessionId).header("ETag");
    }
}
