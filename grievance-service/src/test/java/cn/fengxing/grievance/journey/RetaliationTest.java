package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.statement.Statements;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to workers for having filed, and who hears of it. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class RetaliationTest {

    private static final String TAKEN_BACK = "{\"finding\":\"TAKEN_BACK\",\"reason\":\"账号已恢复，损失已补。\"}";

    @Inject
    World world;

    @Inject
    Statements statements;

    private OneCase grievance;

    @BeforeEach
    void a_case_at_the_branch() {
        world.exists();
        grievance = OneCase.filedBy(world.newRider());
    }

    @Test
    void a_report_goes_straight_to_the_department_which_acts_on_it() {
        OneReport report = OneReport.of(grievance);

        assertThat(report.see("owner.id")).isEqualTo(World.CITY_BUREAU.toString());
        Response seen = report.read(World.inspector());
        assertThat(seen.statusCode()).as(seen.asString()).isEqualTo(200);
        assertThat(seen.jsonPath().getString("pseudonym")).startsWith("蜂友-");
        assertThat(seen.jsonPath().getString("text")).contains("账号被停").doesNotContain("13812345678");
        assertThat(seen.jsonPath().getString("concerning.text"))
                .contains("系统自动扣")
                .doesNotContain("13812345678");
        assertThat(seen.asString()).doesNotContain("workerId");

        report.done(World.inspector(), "acceptance", "")
                .done(World.inspector(), "measures", "{\"measure\":\"已约谈企业。\"}")
                .done(World.inspector(), "outcome", TAKEN_BACK);

        assertThat(report.see("status")).isEqualTo("CLOSED");
        assertThat(report.see("outcome")).isEqualTo("TAKEN_BACK");
        assertThat(report.mine().jsonPath().getList("items[0].steps.action"))
                .containsExactly("REPORT", "ACCEPT", "MEASURE", "CLOSE");
        assertThat(report.mine().jsonPath().getString("items[0].steps[2].note")).isEqualTo("已约谈企业。");
        assertThat(report.act(World.inspector(), "measures", "{\"measure\":\"再约谈。\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void no_company_finds_the_report_nor_any_trace_of_it_at_the_case() {
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        String alias = grievance.companyId(World.officer());
        String before = OneCase.readAs(World.officer(), alias).asString();
        String way =
                as(World.officer()).get("/v1/grievances/" + alias + "/timeline").asString();

        OneReport report = OneReport.of(grievance);

        assertThat(OneCase.readAs(World.officer(), alias).asString()).isEqualTo(before);
        assertThat(as(World.officer())
                        .get("/v1/grievances/" + alias + "/timeline")
                        .asString())
                .isEqualTo(way);
        assertThat(report.read(World.officer()).statusCode()).isEqualTo(403);
        assertThat(OneReport.report(World.officer(), alias, OneReport.BODY).statusCode())
                .isEqualTo(404);
        assertThat(as(World.officer())
                        .get("/v1/grievances/" + alias + "/retaliation-reports")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void only_the_department_that_has_it_opens_it_and_nobody_tied_to_a_company_of_the_chain() {
        OneReport report = OneReport.of(grievance);
        String tied = Tokens.of(UUID.randomUUID())
                .holding("REGULATOR", World.CITY_BUREAU)
                .holding("DASHBOARD", World.OFFICE)
                .text();

        for (String other : List.of(
                tied,
                World.supervisor(),
                Tokens.holding("REGULATOR", World.BUREAU_ELSEWHERE).text(),
                Tokens.holding("ORG_ADMIN", World.CITY_BUREAU).text())) {
            assertThat(report.read(other).statusCode()).isEqualTo(404);
            assertThat(report.act(other, "acceptance", "").statusCode()).isEqualTo(404);
        }
        assertThat(report.read(World.secretary()).statusCode()).isEqualTo(403);
        assertThat(queue(tied)).doesNotContain(report.id());
        assertThat(queue(World.inspector())).contains(report.id());
        assertThat(OneReport.report(World.secretary(), grievance.id(), OneReport.BODY)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_department_that_does_not_act_in_a_working_day_loses_it_to_the_one_above() {
        OneReport report = OneReport.of(grievance);
        letTimeRunOut(report);

        Eventually.await(() -> report.see("owner.id").equals(World.PROVINCE_BUREAU.toString()));

        assertThat(report.read(World.inspector()).statusCode()).isEqualTo(404);
        assertThat(report.mine().jsonPath().getList("items[0].steps.action")).containsExactly("REPORT", "LAPSE");
        letTimeRunOut(report);
        Eventually.await(
                () -> report.mine().jsonPath().getList("items[0].steps").size() == 3);
        assertThat(report.see("late")).as("stays with the last, late").isEqualTo("true");
        report.done(World.supervisor(), "acceptance", "").done(World.supervisor(), "outcome", TAKEN_BACK);
    }

    @Test
    void a_measure_that_nobody_announced_is_for_supervision_at_once() {
        OneReport report = OneReport.of(grievance, OneReport.UNANNOUNCED);

        assertThat(report.see("owner.id")).isEqualTo(World.PROVINCE_BUREAU.toString());
    }

    @Test
    void a_measure_that_the_company_announced_is_read_by_department_and_worker() {
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", "{\"summary\":\"请复核。\"}");
        String alias = grievance.companyId(World.officer());
        assertThat(announce(World.officer(), alias, "2026-01-01").statusCode()).isEqualTo(400);

        Response told = announce(World.officer(), alias, "2099-12-31");

        assertThat(told.statusCode()).as(told.asString()).isEqualTo(201);
        assertThat(told.jsonPath().getList("items.measure")).containsExactly("ACCOUNT_SUSPENDED");
        Response mine = as(grievance.rider()).get("/v1/grievances/" + grievance.id() + "/announced-measures");
        assertThat(mine.jsonPath().getString("items[0].reason")).contains("逆行");
        String id = mine.jsonPath().getString("items[0].id");
        Response list = as(World.inspector()).get("/v1/grievances/announced-measures?limit=200");
        assertThat(list.jsonPath().getList("items.id")).contains(id);
        assertThat(list.asString()).doesNotContain(grievance.id());
        assertThat(as(World.officer()).get("/v1/grievances/announced-measures").statusCode())
                .isEqualTo(403);
        assertThat(announce(World.inspector(), grievance.id(), "2099-12-31").statusCode())
                .isEqualTo(403);
        OneReport report = OneReport.of(grievance, OneReport.UNANNOUNCED);
        assertThat(report.see("owner.id")).as("it was announced").isEqualTo(World.CITY_BUREAU.toString());
    }

    @Test
    void the_protection_ends_180_days_after_closing() {
        grievance.done(grievance.rider(), "withdrawal", "");
        world.run(
                "UPDATE grievance SET closed_at = now() - interval '179 days' WHERE id = ?",
                UUID.fromString(grievance.id()));
        OneReport.of(grievance);
        world.run(
                "UPDATE grievance SET closed_at = now() - interval '181 days' WHERE id = ?",
                UUID.fromString(grievance.id()));

        assertThat(OneReport.report(grievance.rider(), grievance.id(), OneReport.BODY)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void who_was_erased_leaves_a_report_that_says_nothing_and_can_be_closed() {
        OneReport report = OneReport.of(grievance);
        QuarkusTransaction.requiringNew().run(() -> statements.destroy(UUID.fromString(grievance.id())));

        Response seen = report.read(World.inspector());

        assertThat(seen.statusCode()).as(seen.asString()).isEqualTo(200);
        assertThat(seen.jsonPath().getString("text")).isNull();
        report.done(World.inspector(), "acceptance", "").done(World.inspector(), "outcome", TAKEN_BACK);
    }

    private static Response announce(String token, String caseId, String day) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"measure\":\"ACCOUNT_SUSPENDED\",\"reason\":\"两次被投诉逆行。\",\"plannedOn\":\"" + day + "\"}")
                .post("/v1/grievances/" + caseId + "/announced-measures");
    }

    private static List<String> queue(String token) {
        return as(token)
                .get("/v1/grievances/retaliation-reports?limit=200")
                .jsonPath()
                .getList("items.id");
    }

    private void letTimeRunOut(OneReport report) {
        world.run(
                "UPDATE retaliation_report SET due_at = now() - interval '1 second', alarm_at = now() - interval '1 second' "
                        + "WHERE id = ?",
                UUID.fromString(report.id()));
    }
}
