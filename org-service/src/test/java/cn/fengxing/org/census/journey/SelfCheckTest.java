package cn.fengxing.org.census.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class SelfCheckTest {

    /** No other test sets items here. */
    private static final String XINMIN = "210181000000";

    @Inject
    Census census;

    private String administrator;
    private String secretary;
    private UUID branch;
    private String meetings;
    private String fees;

    @BeforeEach
    void two_items_and_a_branch() {
        administrator = Census.token("ORG_ADMIN", census.committee(XINMIN));
        branch = census.organisation("新民市快递行业党支部", "BRANCH", "PARTY", XINMIN, null);
        secretary = Census.token("BRANCH_SECRETARY", branch);
        Census.list(administrator, "/v1/census/self-check-items?divisionCode={d}&year=2026", XINMIN)
                .<String>getList("items.id")
                .forEach(this::withdraw);
        meetings = item("每月开展一次主题党日", 60, true);
        fees = item("按时足额交纳党费", 40, false);
    }

    @Test
    void the_score_is_what_is_met_and_holds_until_somebody_checks_again() {
        JsonPath check = submit(answers(true, "\"记录 2026-01 至 2026-11\"", true), 201);
        assertThat(check.getInt("score")).isEqualTo(100);

        JsonPath rechecked = recheck(administrator, check.getString("id"), 200);
        assertThat(rechecked.getString("state")).isEqualTo("RECHECKED");
        assertThat(rechecked.getInt("score")).isEqualTo(40);
        assertThat(rechecked.getInt("outOf")).isEqualTo(100);
    }

    @Test
    void what_is_met_needs_the_evidence_that_is_asked_for_and_nothing_is_left_out() {
        assertThat(submit(answers(true, "null", true), 400).getString("errors[0].field"))
                .isEqualTo("answers[0].evidence");
        assertThat(submit("[]", 400).getString("errors[0].reason")).isEqualTo("items-left-out");
    }

    @Test
    void a_branch_does_not_check_itself_again() {
        String id = submit(answers(false, "null", true), 201).getString("id");

        recheck(Census.token("ORG_ADMIN", branch), id, 404);
    }

    private void withdraw(String item) {
        Census.as(administrator)
                .header("If-Match", "*")
                .post("/v1/census/self-check-items/{id}/withdrawal", item)
                .then()
                .statusCode(200);
    }

    private String item(String title, int points, boolean needsEvidence) {
        return Census.as(administrator)
                .contentType(ContentType.JSON)
                .body("""
                        {"divisionCode":"%s","year":2026,"title":"%s","points":%d,"needsEvidence":%s}""".formatted(XINMIN, title, points, needsEvidence))
                .post("/v1/census/self-check-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String answers(boolean met, String evidence, boolean paid) {
        return """
                [{"itemId":"%s","met":%s,"evidence":%s},{"itemId":"%s","met":%s}]""".formatted(meetings, met, evidence, fees, paid);
    }

    private JsonPath submit(String answers, int status) {
        return Census.as(secretary)
                .contentType(ContentType.JSON)
                .body("{\"branchId\":\"%s\",\"year\":2026,\"answers\":%s}".formatted(branch, answers))
                .post("/v1/census/self-checks")
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private JsonPath recheck(String token, String id, int status) {
        return Census.as(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"findings\":[{\"itemId\":\"%s\",\"met\":false}]}".formatted(meetings))
                .post("/v1/census/self-checks/{id}/recheck", id)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }
}
