package cn.fengxing.member.journey;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody who registered by phone. */
record Rider(UUID id, String phone, String accessToken, String refreshToken) {

    static Rider registered() {
        return registeredAt(Province.HEPING);
    }

    static Rider registeredAt(String divisionCode) {
        String phone = Api.newPhone();
        return of(phone, Api.register(Api.registration(phone, Api.code(phone), divisionCode)));
    }

    private static Rider of(String phone, Response answer) {
        answer.then().statusCode(org.hamcrest.Matchers.oneOf(200, 201));
        return new Rider(
                UUID.fromString(answer.path("personId")),
                phone,
                answer.path("accessToken"),
                answer.path("refreshToken"));
    }

    /** On another device. */
    Rider signedInAgain() {
        return of(phone, Api.signIn(phone, Api.code(phone)));
    }

    RequestSpecification calls() {
        return Api.as(accessToken);
    }

    Response me() {
        return calls().get("/v1/people/me");
    }

    Response asksToLeave() {
        return calls().body("{\"code\":\"" + Api.code(phone) + "\"}").post("/v1/people/me/erasure");
    }

    void tellsName(String name) {
        calls().header("If-Match", me().header("ETag"))
                .body("""
                        {"name":"%s","consent":{"purpose":"NAME","textVersion":"2026-01"}}""".formatted(name))
                .put("/v1/people/me/name")
                .then()
                .statusCode(200);
    }
}
