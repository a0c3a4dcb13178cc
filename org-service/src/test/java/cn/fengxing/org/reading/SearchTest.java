package cn.fengxing.org.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.kit.time.Today;
import cn.fengxing.org.lineage.Tree;
import cn.fengxing.org.lineage.TreeInspection;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class SearchTest {

    private static final UUID PROVINCE = UUID.fromString("01900000-0000-7000-8000-000000210000");

    @Inject
    TreeInspection inspection;

    private Tree tree;
    private UUID riders;
    private UUID couriers;

    @BeforeEach
    void a_committee_with_two_branches() {
        tree = new Tree(inspection.plant(LocalDate.of(2025, 1, 1)));
        riders = Tree.id(tree.found("MOBILE_BRANCH", tree.root(), Map.of("name", "铁西区外卖骑手流动党员党支部")));
        couriers = Tree.id(
                tree.found("BRANCH", tree.root(), Map.of("name", "快递行业100%联合支部", "divisionCode", "210102000000")));
    }

    @Test
    void organisations_are_found_by_part_of_the_name_type_and_division() {
        assertThat(found("?name=外卖骑手")).containsExactly(riders);
        assertThat(found("?name=100%25联合")).containsExactly(couriers);
        assertThat(found("?type=MOBILE_BRANCH")).containsExactly(riders);
        assertThat(found("?divisionCode=210102000000")).containsExactly(couriers);
        assertThat(found("?divisionCode=210100000000")).containsExactlyInAnyOrder(tree.root(), riders, couriers);
        assertThat(found("?divisionCode=210200000000")).isEmpty();
    }

    @Test
    void a_cursor_leads_through_all_that_is_found() {
        String next = tree.calls()
                .get("/v1/organisations?limit=2")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .extract()
                .path("next");

        tree.calls()
                .get("/v1/organisations?limit=2&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1), "next", nullValue());
    }

    @Test
    void nobody_finds_what_lies_beside() {
        Tree elsewhere = new Tree(riders);

        elsewhere.calls().get("/v1/organisations?name=联合支部").then().body("items.size()", equalTo(0));
        elsewhere.calls().get("/v1/organisations").then().body("items.id", equalTo(List.of(riders.toString())));
    }

    @Test
    void the_dissolved_are_not_found() {
        tree.dissolve(couriers, null, null, null).then().statusCode(200);

        assertThat(found("")).doesNotContain(couriers);
    }

    @Test
    void a_company_is_found_by_its_social_credit_code_which_no_other_takes() {
        Tree province = new Tree(PROVINCE);
        Map<String, ?> coded = Map.of("creditCode", "91110000101623741K");
        UUID company = Tree.id(province.found("PARTNER_COMPANY", null, coded));

        province.calls()
                .get("/v1/organisations?creditCode=91110000101623741K")
                .then()
                .body("items.id", equalTo(List.of(company.toString())));
        province.found("PARTNER_COMPANY", null, coded)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:fengxing:problem:credit-code-taken"));
        province.found("PARTNER_COMPANY", null, Map.of("creditCode", "91310115MA1H8R7C6D"))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("credit-code-invalid"));
    }

    @Test
    void elections_that_are_due_are_listed_and_warned_about() {
        UUID late = Tree.id(tree.found(
                "BRANCH",
                tree.root(),
                Map.of(
                        "term",
                        Map.of(
                                "electedOn",
                                Today.by(Clock.systemUTC()).minusYears(4).toString()))));

        assertThat(found("?reelectionDueBy=" + Today.by(Clock.systemUTC()))).containsExactly(late);
        tree.calls()
                .get("/v1/organisations/" + late)
                .then()
                .body("warnings", equalTo(List.of("REELECTION_OVERDUE")), "term.years", equalTo(3));
    }

    @Test
    void what_is_stated_anew_replaces_everything_and_the_past_is_kept() {
        LocalDate yesterday = Today.by(Clock.systemUTC()).minusDays(1);
        UUID branch = Tree.id(
                tree.found("BRANCH", tree.root(), Map.of("address", "和平区南京南街1号", "effectiveOn", yesterday.toString())));
        Map<String, Object> statement = new HashMap<>(Map.of(
                "name", "更名后的支部",
                "divisionCode", "210102000000",
                "strength", Map.of("members", 52, "fullMembers", 51, "committeeElected", true),
                "reason", "上级批复更名"));

        revise(branch, "\"7\"", statement).statusCode(412);
        revise(branch, "\"0\"", statement)
                .statusCode(200)
                .body("name", equalTo("更名后的支部"), "address", nullValue())
                .body("warnings", equalTo(List.of("TOO_MANY_MEMBERS")));

        tree.calls()
                .get("/v1/organisations/" + branch + "?on=" + yesterday)
                .then()
                .body("name", equalTo("测试组织"), "address", equalTo("和平区南京南街1号"));
        revise(branch, "\"1\"", with(statement, "strength", Map.of("members", 2, "fullMembers", 3)))
                .statusCode(400);
    }

    @Test
    void below_a_dissolved_organisation_no_role_reaches_anything() {
        UUID child = tree.founded("BRANCH", riders, Today.by(Clock.systemUTC()));
        tree.dissolve(riders, null, "DISSOLVE", null).then().statusCode(200);

        for (UUID seat : List.of(riders, child)) {
            RestAssured.given()
                    .auth()
                    .oauth2(Tokens.holding("BRANCH_SECRETARY", seat).text())
                    .get("/v1/organisations/" + seat)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void a_regulator_finds_the_companies_of_its_competence() {
        Tree province = new Tree(PROVINCE);
        Map<String, Object> couriersOf = Map.of("industries", List.of("COURIER"), "divisionCode", "210102000000");
        UUID regulator = Tree.id(province.found("REGULATOR", null, couriersOf));
        UUID company = Tree.id(province.found("PLATFORM_OFFICE", null, couriersOf));

        RestAssured.given()
                .auth()
                .oauth2(Tokens.holding("REGULATOR", regulator).text())
                .get("/v1/organisations?limit=200")
                .then()
                .body("items.id", hasItems(regulator.toString(), company.toString()));
    }

    private ValidatableResponse revise(UUID id, String ifMatch, Map<String, ?> statement) {
        return tree.calls()
                .header("If-Match", ifMatch)
                .body(statement)
                .put("/v1/organisations/" + id)
                .then();
    }

    private static Map<String, Object> with(Map<String, Object> statement, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(statement);
        changed.put(field, value);
        return changed;
    }

    private List<UUID> found(String query) {
        List<String> ids = tree.calls()
                .urlEncodingEnabled(false)
                .get("/v1/organisations"
                        + query.replace("外卖骑手", "%E5%A4%96%E5%8D%96%E9%AA%91%E6%89%8B")
                                .replace("联合", "%E8%81%94%E5%90%88"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}
