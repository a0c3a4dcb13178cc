package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.grievance.statistics.grid.Period;
import cn.fengxing.grievance.statistics.publication.Figure;
import cn.fengxing.grievance.statistics.publication.PublishFigures;
import cn.fengxing.grievance.statistics.publication.RollupKey;
import cn.fengxing.kit.figures.Rollups;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was counted in four weeks of a March to come, read by those who may. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class FiguresTest {

    private static final Period MONTH = Period.of("2029-03");
    private static final UUID OTHER_PLATFORM = UUID.randomUUID();
    private static boolean published;

    @Inject
    World world;

    @Inject
    Rollups rollups;

    @Inject
    PublishFigures publish;

    @BeforeEach
    void a_month_is_published() {
        world.exists();
        if (published) {
            return;
        }
        published = true;
        QuarkusTransaction.requiringNew().run(() -> MONTH.parts().forEach(this::count));
        Instant later = MONTH.end().plusSeconds(86_400);
        while (QuarkusTransaction.requiringNew().call(() -> publish.act(later, 50)) > 0) {
            // goes on with the next weeks
        }
    }

    /** Each week 48 answers of which 46 in time in one county, 12 of another platform beside it, and three in a third. */
    private void count(Period week) {
        count(week, World.COUNTY, World.COMPANY, 48, 46);
        count(week, "210103000000", OTHER_PLATFORM, 12, 6);
        if (week.equals(MONTH.parts().get(0))) {
            count(week, "210104000000", OTHER_PLATFORM, 3, 3);
        }
        count(week, "210202000000", OTHER_PLATFORM, 20, 20);
        String hazards =
                RollupKey.of(week, World.COUNTY, null, "MANHOLE_COVER", null).text();
        rollups.add(Figure.REPORTED.code(), week.first(), hazards, 9);
        rollups.add(Figure.VERIFIED.code(), week.first(), hazards, 7);
        rollups.add(Figure.CONFIRMED.code(), week.first(), hazards, 1);
        rollups.add(Figure.FIXED_AFTER.code(4), week.first(), hazards, 1);
    }

    private void count(Period week, String division, UUID platform, int due, int inTime) {
        String key = RollupKey.of(week, division, platform, "PAY_AND_DEDUCTIONS", World.BRANCH)
                .text();
        rollups.add(Figure.FILED.code(), week.first(), key, due);
        rollups.add(Figure.FELL_DUE.code(), week.first(), key, due);
        rollups.add(Figure.ANSWERED_IN_TIME.code(), week.first(), key, inTime);
        rollups.add(Figure.ACCEPTED_AFTER.code(2), week.first(), key, inTime);
        rollups.add(Figure.ACCEPTED_AFTER.code(6), week.first(), key, due - inTime);
        rollups.add(Figure.STAYS.code(), week.first(), key, due);
        rollups.add(Figure.LATE.code(), week.first(), key, due - inTime);
    }

    @Test
    void the_rates_of_a_division_come_with_their_counts() {
        JsonPath figures = official("divisionCode=210102000000&period=2029-03").jsonPath();

        assertThat(figures.getString("from")).isEqualTo("2029-02-26");
        assertThat(figures.getString("to")).isEqualTo("2029-04-01");
        assertThat(figures.getInt("figures.response.count")).isEqualTo(48 * 5);
        assertThat(figures.getDouble("figures.response.share")).isEqualTo(0.958, Offset.offset(0.0001));
        assertThat(figures.getInt("figures.timeToAccept.medianMinutes")).isEqualTo(240);
        assertThat(figures.getBoolean("figures.withdrawn.fewerThanFive")).isTrue();
    }

    @Test
    void a_small_group_is_withheld_and_the_next_smallest_with_it() {
        JsonPath week = official("divisionCode=210100000000&period=2029-W09&by=DIVISION")
                .jsonPath();

        assertThat(week.getInt("figures.filed")).isEqualTo(63);
        assertThat((Integer) week.get("parts.find { it.part == '210102000000' }.figures.filed"))
                .isEqualTo(48);
        assertThat((Integer) week.get("parts.find { it.part == '210103000000' }.figures.filed"))
                .isNull();
        assertThat((Integer) week.get("parts.find { it.part == '210104000000' }.figures.filed"))
                .isNull();
    }

    @Test
    void a_department_has_figures_of_its_own() {
        JsonPath figures =
                official("organisationId=" + World.BRANCH + "&period=2029-W10").jsonPath();

        assertThat(figures.getInt("figures.response.count")).isEqualTo(80);
    }

    @Test
    void a_trend_has_a_point_for_each_published_period() {
        Response response = as(Tokens.holding("DASHBOARD", World.PROVINCE_COMMITTEE)
                        .text())
                .get("/v1/statistics/grievances/trend?divisionCode=210100000000&from=2029-W09&to=2029-W20");

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.jsonPath().getList("items.period", String.class))
                .isEqualTo(List.of("2029-W09", "2029-W10", "2029-W11", "2029-W12", "2029-W13"));
        assertThat(response.jsonPath().getInt("items[1].figures.filed")).isEqualTo(60);
    }

    @Test
    void a_company_sees_itself_in_steps_of_five() {
        JsonPath figures = ofCompany("PLATFORM_OFFICER", World.COMPANY).jsonPath();

        assertThat(figures.getInt("figures.response.count")).isEqualTo(45);
        assertThat(figures.getDouble("figures.response.share")).isEqualTo(0.95, Offset.offset(0.0001));
        assertThat(ofCompany("PLATFORM_OFFICER", World.OTHER_COMPANY).statusCode())
                .isEqualTo(404);
        assertThat(ofCompany("DASHBOARD", World.COMPANY).statusCode()).isEqualTo(403);
    }

    @Test
    void everybody_sees_the_public_page_and_no_company_on_it() {
        Response response =
                given().get("/v1/statistics/grievances/public?divisionCode=210100000000&period=2029-W10&by=DIVISION");

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.jsonPath().getInt("figures.filed")).isEqualTo(60);
        assertThat(response.jsonPath().getInt("parts.find { it.part == '210103000000' }.figures.filed"))
                .isEqualTo(10);
        assertThat(given().get("/v1/statistics/grievances/public?divisionCode=210100000000&period=2029-W10&by=PLATFORM")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_table_to_take_away_says_no_more_than_the_page() {
        Response csv = export("grievances.csv");
        Response workbook = export("grievances.xlsx");

        assertThat(csv.statusCode()).as(csv.asString()).isEqualTo(200);
        List<String> lines = csv.asString().lines().toList();
        assertThat(lines.get(1)).startsWith("合计,63,63,");
        assertThat(lines).anyMatch(line -> line.startsWith("210102000000,48,48,0.958,"));
        assertThat(lines).anyMatch(line -> line.startsWith("210104000000,少于5或不公布,"));
        assertThat(workbook.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void a_year_that_is_not_over_is_not_reported() {
        String province = Tokens.holding("ORG_ADMIN", World.PROVINCE_COMMITTEE).text();
        String body = "{\"divisionCode\":\"210000000000\",\"year\":2090,\"note\":\"年报\"}";

        assertThat(as(province)
                        .body(body)
                        .post("/v1/statistics/grievances/reports")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_report_stays_as_it_was_published_and_a_correction_is_another_version() {
        world.run("INSERT INTO figure_period VALUES ('GRIEVANCES', '2027', '2027-01-04') ON CONFLICT DO NOTHING");
        String province = Tokens.holding("ORG_ADMIN", World.PROVINCE_COMMITTEE).text();
        String city = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();
        String body = "{\"divisionCode\":\"210000000000\",\"year\":2027,\"note\":\"更正说明\"}";

        assertThat(as(city).body(body).post("/v1/statistics/grievances/reports").statusCode())
                .isEqualTo(404);
        Response first = as(province).body(body).post("/v1/statistics/grievances/reports");
        Response second = as(province).body(body).post("/v1/statistics/grievances/reports");

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(first.jsonPath().getInt("version")).isEqualTo(1);
        assertThat(second.jsonPath().getInt("version")).isEqualTo(2);
        assertThat(given().get("/v1/statistics/grievances/reports/2027?divisionCode=210000000000&version=1")
                        .jsonPath()
                        .getString("note"))
                .isEqualTo("更正说明");
        assertThat(given().get("/v1/statistics/grievances/reports?divisionCode=210000000000")
                        .jsonPath()
                        .getList("items.version"))
                .contains(2);
        assertThat(given().get("/v1/statistics/grievances/reports/2027/table.csv?divisionCode=210000000000")
                        .asString())
                .contains("合计");
    }

    @Test
    void hazards_have_figures_of_their_own() {
        String path = "/v1/statistics/hazards?period=2029-03&by=CATEGORY&divisionCode=";
        String city = Tokens.holding("COMMUNITY_WORKER", World.CITY_COMMITTEE).text();
        Response response = as(city).get(path + World.CITY);

        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.jsonPath().getInt("figures.reported")).isEqualTo(45);
        assertThat(response.jsonPath().getInt("parts[0].figures.verified")).isEqualTo(35);
        assertThat(response.jsonPath().getLong("figures.timeToFix.medianMinutes"))
                .isEqualTo(1_440);
        assertThat(as(city).get(path + World.PROVINCE).statusCode()).isEqualTo(404);
        assertThat(as(World.officer()).get(path + World.CITY).statusCode()).isEqualTo(403);
    }

    private static Response export(String file) {
        return as(Tokens.holding("DASHBOARD", World.PROVINCE_COMMITTEE).text())
                .get("/v1/statistics/" + file + "?divisionCode=210100000000&period=2029-W09&by=DIVISION");
    }

    @Test
    void what_is_not_over_or_not_asked_rightly_is_refused() {
        assertThat(official("divisionCode=210100000000&period=2029-W40").statusCode())
                .isEqualTo(400);
        assertThat(official("divisionCode=210100000000&period=2029-W53").statusCode())
                .isEqualTo(400);
        assertThat(official("period=2029-W10").statusCode()).isEqualTo(400);
        assertThat(official("divisionCode=210100000000&period=2029-W10&category=OTHER&platformId=" + World.COMPANY)
                        .statusCode())
                .isEqualTo(400);
        assertThat(official("divisionCode=210102001000&period=2029-W10").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_division_beside_ones_own_is_nobodys_business() {
        String city = Tokens.holding("DASHBOARD", World.CITY_COMMITTEE).text();

        assertThat(as(city).get("/v1/statistics/grievances?divisionCode=210200000000&period=2029-W10")
                        .statusCode())
                .isEqualTo(404);
        assertThat(as(city).get("/v1/statistics/grievances?divisionCode=210000000000&period=2029-W10")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response official(String query) {
        return as(Tokens.holding("DASHBOARD", World.PROVINCE_COMMITTEE).text())
                .get("/v1/statistics/grievances?" + query);
    }

    private static Response ofCompany(String role, UUID company) {
        return as(Tokens.holding(role, World.COMPANY).text())
                .get("/v1/statistics/grievances/company?divisionCode=210100000000&period=2029-W10&platformId="
                        + company);
    }
}
