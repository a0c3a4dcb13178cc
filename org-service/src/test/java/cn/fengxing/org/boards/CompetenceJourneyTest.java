package cn.fengxing.org.boards;

import static cn.fengxing.org.boards.Calls.idOf;
import static cn.fengxing.org.boards.Calls.ok;
import static cn.fengxing.org.boards.Calls.refused;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fushun and its counties are this test's alone, so that its rules meet no others. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class CompetenceJourneyTest {

    private static final String CITY = "210400000000";
    private static final String COUNTY = "210402000000";
    private static final String CHANGED = "cn.fengxing.competence.changed.v1";

    @Inject
    Ground ground;

    private final Calls committee = Calls.holding("ORG_ADMIN", Ground.OFFICE);

    @Test
    void a_rule_names_the_line_and_the_department_at_the_level_has_the_case() {
        UUID city = ground.department(null, CITY);
        UUID county = ground.department(city, COUNTY);
        adopt(city, "ACCIDENT_AND_INSURANCE", "COUNTY");

        Response found = department(COUNTY, "ACCIDENT_AND_INSURANCE");

        assertThat(found.<String>path("departmentId")).isEqualTo(county.toString());
        assertThat(found.<String>path("level")).isEqualTo("COUNTY");
        assertThat(department("210403000000", "ACCIDENT_AND_INSURANCE").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_department_that_took_in_another_has_its_cases_until_that_is_undone() {
        UUID city = ground.department(null, CITY);
        UUID absorbed = ground.department(city, COUNTY);
        UUID survivor = ground.department(city, COUNTY);
        adopt(absorbed, "DEPOSIT_AND_EQUIPMENT", "COUNTY");
        Calls admin = Calls.holding("ORG_ADMIN", city);

        Response merged = ok(admin.change("/v1/organisations/" + survivor, "/mergers", """
                {"absorbedIds":["%s"],"reason":"机构改革"}""".formatted(absorbed)));
        assertThat(department(COUNTY, "DEPOSIT_AND_EQUIPMENT").<String>path("departmentId"))
                .as(merged.asString())
                .isEqualTo(survivor.toString());

        String change =
                ok(admin.get("/v1/organisations/" + survivor + "/changes")).path("items[0].id");
        ok(admin.post("/v1/organisations/" + survivor + "/changes/" + change + "/undoing", "{\"reason\":\"改革方案调整\"}"));
        assertThat(department(COUNTY, "DEPOSIT_AND_EQUIPMENT").<String>path("departmentId"))
                .isEqualTo(absorbed.toString());
    }

    @Test
    void a_rule_is_announced_whole_and_again_when_it_ends() {
        String rule = adopt(ground.department(null, CITY), "TRAINING", "CITY");
        ok(committee.change("/v1/competences/" + rule, "/end", "{\"lastDay\":\"2099-12-31\"}"));

        try (Announcements announced = Announcements.of("fengxing.competences.v1")) {
            assertThat(announced
                            .await(CHANGED, rule, event -> !event.payload().has("to"))
                            .field("from"))
                    .isEqualTo("2026-01-01");
            assertThat(announced
                            .await(CHANGED, rule, event -> event.payload().has("to"))
                            .field("to"))
                    .isEqualTo("2099-12-31");
        }
        assertThat(department(CITY, "TRAINING").statusCode()).isEqualTo(200);
        assertThat(department(CITY, "TRAINING", "2100-01-01").statusCode()).isEqualTo(404);
    }

    @Test
    void the_check_names_two_departments_that_answer_for_the_same() {
        UUID one = ground.department(null, CITY);
        UUID other = ground.department(null, CITY);
        adopt(one, "CUSTOMER_CONFLICT", "CITY");
        adopt(other, "CUSTOMER_CONFLICT", "CITY");

        Response check = ok(committee.get("/v1/competences/check?on=2026-07-01&level=CITY&divisionCode=" + CITY));

        assertThat(check.jsonPath().getList("items.find { it.finding == 'OVERLAP' }.departmentIds", String.class))
                .containsExactly(one.toString(), other.toString());
        assertThat(check.jsonPath().getList("items.findAll { it.category == 'OTHER' }.finding", String.class))
                .hasSize(5)
                .containsOnly("HOLE");
    }

    @Test
    void only_a_department_becomes_competent() {
        UUID branch = ground.organisation("BRANCH", "PARTY", Ground.OFFICE, CITY);

        Response refused = committee.post("/v1/competences", body(branch, "TRAINING", "CITY"));

        refused(refused, 400, "invalid-request");
        assertThat(refused.<List<String>>path("errors.reason")).containsExactly("department-unknown");
    }

    @Test
    void anybody_may_know_who_answers_and_only_those_above_decide_it() {
        UUID department = ground.department(null, CITY);
        String rule = adopt(department, "TRAINING", "CITY");

        assertThat(given().get("/v1/competences?departmentId=" + department)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(rule);
        Calls beside = Calls.holding("ORG_ADMIN", ground.department(null, CITY));
        refused(beside.post("/v1/competences", body(department, "TRAINING", "CITY")), 404, "not-found");
        refused(beside.change("/v1/competences/" + rule, "/end", "{\"lastDay\":\"2099-12-31\"}"), 404, "not-found");
    }

    private String adopt(UUID department, String category, String level) {
        return idOf(committee.post("/v1/competences", body(department, category, level)));
    }

    private static String body(UUID department, String category, String level) {
        return """
                {"departmentId":"%s","categories":["%s"],"kindsOfWork":["RIDER"],"levels":["%s"],"from":"2026-01-01",
                 "basis":"权责清单"}""".formatted(department, category, level);
    }

    private static Response department(String division, String category) {
        return department(division, category, "2026-11-01");
    }

    private static Response department(String division, String category, String on) {
        return given().queryParam("divisionCode", division)
                .queryParam("category", category)
                .queryParam("kindOfWork", "RIDER")
                .queryParam("on", on)
                .get("/v1/competences/department");
    }
}
