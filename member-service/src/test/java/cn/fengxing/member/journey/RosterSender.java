package cn.fengxing.member.journey;

import cn.fengxing.kit.tabular.TabularFormat;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** A company that sends lists of its workers; no other test has it. */
final class RosterSender {

    /** On a machine that does much else besides. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final UUID company = UUID.randomUUID();
    private final Province province;

    RosterSender(Province province) {
        this.province = province;
        province.plant(company, null, "PLATFORM_COMPANY", "CORPORATE", "210100000000", "FOOD_DELIVERY");
    }

    UUID company() {
        return company;
    }

    void list(Rider rider) {
        upload("DELTA", "VALID_ROWS", "手机号,姓名,工种\n%s,张三,骑手\n".formatted(rider.phone()));
    }

    static void answer(Rider rider, String answer) {
        String row = rider.calls().get("/v1/people/me/rosters").path("items[0].id");
        rider.calls()
                .body("{\"answer\":\"" + answer + "\"}")
                .put("/v1/people/me/rosters/{id}/answer", row)
                .then()
                .statusCode(204);
    }

    Response upload(String scope, String mode, String csv) {
        return upload(scope, mode, TabularFormat.CSV_TYPE, csv.getBytes(StandardCharsets.UTF_8));
    }

    Response upload(String scope, String mode, String type, byte[] file) {
        Response accepted = RestAssured.given()
                .auth()
                .oauth2(Tokens.holding("PLATFORM_OFFICER", company).text())
                .contentType(type)
                .queryParam("companyId", company)
                .queryParam("scope", scope)
                .queryParam("mode", mode)
                .queryParam("legalBasis", "CONTRACT")
                .queryParam("basisReference", "配送服务协议第八条")
                .body(file)
                .post("/v1/people/rosters");
        accepted.then().statusCode(202);
        return ended(accepted.path("id"));
    }

    Response ended(String id) {
        Eventually.await(
                "the list is read",
                LONGEST,
                () -> province.one("SELECT finished_at FROM roster WHERE id = ?", UUID.fromString(id)) != null);
        return officer().get("/v1/people/rosters/{id}", id);
    }

    io.restassured.specification.RequestSpecification officer() {
        return Api.holding("PLATFORM_OFFICER", company);
    }

    long rows() {
        return (Long) province.one("SELECT count(*) FROM roster_row WHERE company_id = ?", company);
    }
}
