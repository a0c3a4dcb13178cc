package cn.fengxing.member.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class RegistrationPointsTest {

    private static final String DIVISION = "210102001000";

    @Inject
    Province province;

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_point_has_a_poster_and_is_read_by_its_code_and_a_keeper_registers_who_stands_there() {
        RequestSpecification administrator = Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE);
        String point = administrator
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(MemberDesk.point(Province.COMMUNITY))
                .post("/v1/registration-points")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String code = Api.anybody().get("/v1/registration-points/" + point).path("code");
        Api.anybody()
                .get("/v1/registration-points/by-code/" + code)
                .then()
                .statusCode(200)
                .body("id", equalTo(point));
        Api.anybody()
                .get("/v1/registration-points?divisionCode=210102000000")
                .then()
                .body("items.id", hasItem(point));
        Api.anybody()
                .get("/v1/registration-points/" + point + "/poster.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml");
        Api.anybody()
                .get("/v1/registration-points/" + point + "/poster.png")
                .then()
                .statusCode(200)
                .contentType("image/png");

        Rider rider = Rider.registered();
        Api.holding("STATION_KEEPER", Province.COMMUNITY)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"phone\":\"%s\",\"code\":\"%s\",\"member\":%s}"
                        .formatted(
                                rider.phone(), Api.code(rider.phone()), MemberDesk.registration(Province.OTHER_BRANCH)))
                .post("/v1/registration-points/" + point + "/registrations")
                .then()
                .statusCode(201);

        rider.calls().get("/v1/members/me").then().statusCode(200).body("divisionCode", equalTo(DIVISION));
        rider.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"pointCode\":\"" + code + "\"}")
                .post("/v1/members/me/check-ins")
                .then()
                .statusCode(200);
        administrator(point)
                .post("/v1/registration-points/" + point + "/closing")
                .then()
                .statusCode(200);
        rider.calls()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"pointCode\":\"" + code + "\"}")
                .post("/v1/members/me/check-ins")
                .then()
                .statusCode(409);
    }

    private static RequestSpecification administrator(String point) {
        return Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE).header("If-Match", "*");
    }
}
