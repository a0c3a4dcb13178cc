package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments above and below each other. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class SupervisionTest {

    private static final String REASON = "{\"reason\":\"同类问题多次逾期，由我厅督办。\"}";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void the_department_above_sees_a_line_without_contents_and_takes_the_case_over() {
        OneCase grievance = atTheBureau();

        JsonPath line = lineOf(grievance, World.supervisor(), "");
        assertThat(line.getBoolean("mayBeSupervised")).isTrue();
        assertThat(line.getString("divisionCode")).isEqualTo(World.COUNTY);
        assertThat(line.prettify()).doesNotContain("扣款", "蜂友");
        assertThat(grievance.read(World.supervisor()).statusCode()).isEqualTo(404);

        assertThat(supervised(grievance, World.supervisor(), line.getLong("version")))
                .isEqualTo(200);

        assertThat(grievance.see(World.supervisor(), "hop")).isEqualTo("SUPERIOR_REGULATOR");
        assertThat(grievance.see(World.supervisor(), "status")).isEqualTo("IN_PROGRESS");
        assertThat(grievance.read(World.inspector()).statusCode()).isEqualTo(404);
        assertThat(grievance.timeline(grievance.rider()).jsonPath().getString("items[-1].words"))
                .contains("辽宁省人社厅对沈阳市人社局督办");
    }

    @Test
    void nobody_but_the_department_above_takes_a_case_over() {
        OneCase grievance = atTheBureau();
        String sideways = Tokens.holding("REGULATOR", World.BUREAU_ELSEWHERE).text();
        String tied = Tokens.of(UUID.randomUUID())
                .holding("REGULATOR", World.PROVINCE_BUREAU)
                .holding("PLATFORM_OFFICER", World.OFFICE)
                .text();

        for (String stranger : List.of(World.inspector(), sideways, tied)) {
            assertThat(supervised(grievance, stranger, 2)).isEqualTo(404);
        }
        assertThat(supervised(grievance, World.secretary(), 2)).isEqualTo(403);
        assertThat(lines(tied, "&limit=200").asString()).doesNotContain(grievance.id());
    }

    @Test
    void a_late_department_is_supervised_by_the_clock_and_the_record_says_so() {
        OneCase grievance = atTheBureau();

        world.letTimeRunOut(grievance.id());

        Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals("SUPERIOR_REGULATOR"));
        assertThat(grievance.timeline(grievance.rider()).jsonPath().getString("items[-1].words"))
                .contains("沈阳市人社局逾期未办")
                .contains("辽宁省人社厅督办");
    }

    @Test
    void a_late_superior_stays_the_owner_and_is_listed_one_level_up() {
        OneCase grievance = atTheBureau();
        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals("SUPERIOR_REGULATOR"));
        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "overdue").equals("true"));
        String committee = Tokens.holding("ORG_ADMIN", World.PROVINCE_COMMITTEE).text();

        JsonPath line = lineOf(grievance, committee, "&overdue=true");

        assertThat(line.getString("owner.id")).isEqualTo(World.PROVINCE_BUREAU.toString());
        assertThat(line.getBoolean("overdue")).isTrue();
        assertThat(line.getBoolean("mayBeSupervised")).isFalse();
        assertThat(lines(World.supervisor(), "&overdue=true&limit=200").asString())
                .doesNotContain(grievance.id());
        assertThat(grievance.see(grievance.rider(), "owner.id")).isEqualTo(World.PROVINCE_BUREAU.toString());
    }

    @Test
    void a_formal_procedure_is_shown_to_the_worker_with_its_lawful_date_and_basis() {
        OneCase grievance = atTheBureau().done(World.inspector(), "acceptance", "");

        grievance.done(World.inspector(), "procedure", "{\"legalBasis\":\"《劳动保障监察条例》第十七条，已立案。\"}");

        assertThat(grievance.see(grievance.rider(), "formalProcedure")).isEqualTo("true");
        JsonPath timeline = grievance.timeline(grievance.rider()).jsonPath();
        assertThat(timeline.getString("items[-1].words")).contains("法定程序");
        assertThat(timeline.getString("items[-1].note")).contains("第十七条");
        assertThat(grievance
                        .act(World.inspector(), "procedure", "{\"legalBasis\":\"再次立案\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_labour_dispute_is_told_by_when_it_can_go_to_arbitration() {
        OneCase dated = OneCase.filedBy(
                world.newRider(),
                "{\"category\":\"PAY_AND_DEDUCTIONS\",\"text\":\"扣款\",\"happenedOn\":\"2026-02-28\","
                        + "\"summaryForCompany\":\"扣款\"}");
        OneCase undated = OneCase.filedBy(world.newRider());
        OneCase other = OneCase.filedBy(world.newRider(), "{\"category\":\"CUSTOMER_CONFLICT\",\"text\":\"争执\"}");

        assertThat(dated.see(dated.rider(), "arbitration.lastDay")).isEqualTo("2027-02-28");
        assertThat(dated.see(World.secretary(), "arbitration.lastDay")).isEqualTo("2027-02-28");
        assertThat(undated.see(undated.rider(), "arbitration.lastDay")).isEqualTo("null");
        assertThat(undated.see(undated.rider(), "arbitration.words")).contains("一年");
        assertThat(other.see(other.rider(), "arbitration")).isEqualTo("null");
        dated.done(World.secretary(), "acceptance", "");
        dated.done(World.secretary(), "forwarding", "{\"summary\":\"请复核\"}");
        assertThat(OneCase.readAs(World.officer(), dated.companyId(World.officer()))
                        .asString())
                .doesNotContain("lastDay", "2027-02-28");
    }

    @Test
    void what_happened_did_not_happen_tomorrow() {
        Response response = as(Tokens.of(world.newRider()).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"OTHER\",\"text\":\"扣款\",\"happenedOn\":\"2999-01-01\"}")
                .post("/v1/grievances");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].reason")).isEqualTo("in-future");
    }

    private OneCase atTheBureau() {
        return OneCase.filedBy(world.newRider(), OneCase.body(false, "NORMAL"))
                .done(World.secretary(), "acceptance", "")
                .done(World.secretary(), "forwarding", "{\"summary\":\"请查处。\"}");
    }

    private static int supervised(OneCase grievance, String token, long version) {
        return as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(REASON)
                .post("/v1/grievances/" + grievance.id() + "/supervision")
                .statusCode();
    }

    private static JsonPath lineOf(OneCase grievance, String token, String more) {
        Response list = lines(token, "&limit=200" + more);
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        int at = list.jsonPath().getList("items.id", String.class).indexOf(grievance.id());
        assertThat(at).as(list.asString()).isNotNegative();
        return list.jsonPath().setRootPath("items[" + at + "]");
    }

    private static Response lines(String token, String query) {
        return as(token).get("/v1/grievances/below?" + query.substring(1));
    }
}
