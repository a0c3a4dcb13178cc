package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class DevelopmentLimitsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Inject
    Province province;

    @Inject
    Planted planted;

    @Inject
    Developed developed;

    private final UUID rider = UUID.randomUUID();

    @BeforeEach
    void a_province() {
        province.exists();
    }

    @Test
    void a_step_too_early_is_refused_with_the_limit_and_the_earliest_day() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        developed.broughtTo(file, Step.CULTIVATION, TODAY.minusMonths(11));
        Developed.record(file, Step.TARGET_CHOSEN, TODAY, "")
                .then()
                .statusCode(409)
                .body("type", containsString("step-too-early"))
                .body("detail", containsString("CULTIVATION_MONTHS"))
                .body(
                        "detail",
                        containsString(TODAY.minusMonths(11).plusMonths(12).toString()));
    }

    @Test
    void who_is_not_eighteen_yet_is_told_from_when_on() {
        planted.person(rider, Province.RIDERS_BRANCH);
        String body =
                Developed.APPLICATION.replace("1998-05-06", TODAY.minusYears(17).toString());
        Developed.apply(rider, body)
                .then()
                .statusCode(409)
                .body("type", containsString("step-too-early"))
                .body(
                        "detail",
                        containsString(TODAY.minusYears(17).plusYears(18).toString()));
    }

    @Test
    void the_limits_in_force_can_be_read_by_anybody() {
        Api.anybody()
                .get("/v1/development/limits/210103000000")
                .then()
                .statusCode(200)
                .body("limits.find { it.code == 'CULTIVATION_MONTHS' }.amount", equalTo(12));
    }

    @Test
    void a_late_half_yearly_review_is_flagged_and_one_outside_the_stage_refused() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        review(file).then().statusCode(409);
        developed.broughtTo(file, Step.CONTACTS_NAMED, TODAY.minusMonths(7));
        review(file)
                .then()
                .statusCode(200)
                .body("reviewDue", equalTo(TODAY.plusMonths(6).toString()));
        assertThat(province.one("SELECT late FROM development_review WHERE file_id = ?", file))
                .isEqualTo(true);
    }

    private static Response review(UUID file) {
        return Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .header("If-Match", "*")
                .body("{\"doneOn\":\"%s\"}".formatted(TODAY))
                .post("/v1/development/files/" + file + "/reviews");
    }

    @Test
    void whose_turn_it_is_is_reminded_once_before_a_limit() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        assertThat(province.one("SELECT due_on FROM development_file WHERE id = ?", file)
                        .toString())
                .isEqualTo(TODAY.plusMonths(1).toString());
        province.run("UPDATE development_file SET remind_on = ? WHERE id = ?", java.sql.Date.valueOf(TODAY), file);
        Eventually.await(() -> province.one("SELECT remind_on FROM development_file WHERE id = ?", file) == null);
    }

    @Test
    void a_missing_half_yearly_review_stops_the_choice_of_a_target_until_it_is_recorded() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        developed.broughtTo(file, Step.CULTIVATION, TODAY.minusMonths(13));
        Developed.record(file, Step.TARGET_CHOSEN, TODAY, "")
                .then()
                .statusCode(409)
                .body("type", containsString("review-missing"))
                .body(
                        "detail",
                        containsString(TODAY.minusMonths(13).plusMonths(6).toString()));
        review(file).then().statusCode(200);
        Developed.record(file, Step.TARGET_CHOSEN, TODAY, "").then().statusCode(200);
    }

    @Test
    void a_committee_adds_a_stricter_limit_for_its_division_from_today_on() {
        String division = "210181000000";
        add(division, "CULTIVATION_MONTHS", 18, TODAY).then().statusCode(201).body("divisionCode", equalTo(division));
        add(division, "TALK_MONTHS", 1, TODAY.plusYears(1)).then().statusCode(201);
        Api.anybody()
                .get("/v1/development/limits/210181001000")
                .then()
                .body("limits.find { it.code == 'CULTIVATION_MONTHS' }.amount", equalTo(18));
        Api.anybody()
                .get("/v1/development/limits/210182000000")
                .then()
                .body("limits.find { it.code == 'CULTIVATION_MONTHS' }.amount", equalTo(12));
        Api.anybody()
                .queryParam("limit", 1)
                .get("/v1/development/limits/{division}/additions", division)
                .then()
                .statusCode(200)
                .body("items.code", contains("TALK_MONTHS"))
                .body("next", notNullValue());
    }

    @Test
    void a_local_limit_is_never_laxer_than_what_holds_around_it_nor_in_the_past_nor_of_what_is_national() {
        String city = "210300000000";
        String county = "210302000000";
        add(city, "REVIEW_MONTHS", 7, TODAY)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("laxer-than-around"));
        add(city, "REVIEW_MONTHS", 3, TODAY).then().statusCode(201);
        add(county, "REVIEW_MONTHS", 4, TODAY)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("laxer-than-around"));
        add(county, "CONTACTS_MIN", 3, TODAY).then().statusCode(400);
        add(county, "PROBATION_MONTHS", 18, TODAY)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("limit-is-national"));
        add(county, "REVIEW_MONTHS", 2, TODAY.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("in-past"));
        add(city, "REVIEW_MONTHS", 2, TODAY)
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("limit-set-already"));
    }

    @Test
    void what_is_tightened_around_a_division_binds_it_whatever_it_had_added_before() {
        String city = "210400000000";
        String county = "210402000000";
        add(county, "CULTIVATION_MONTHS", 14, TODAY).then().statusCode(201);
        add(city, "CULTIVATION_MONTHS", 16, TODAY).then().statusCode(201);
        Api.anybody()
                .get("/v1/development/limits/{division}", county)
                .then()
                .body("limits.find { it.code == 'CULTIVATION_MONTHS' }.amount", equalTo(16));
    }

    @Test
    void only_the_committee_responsible_adds_limits() {
        String body = limit("TRAINING_DAYS", 5, TODAY);
        Api.holding("ORG_ADMIN", Province.JINZHOU_COMMITTEE)
                .body(body)
                .post("/v1/development/limits/210102000000/additions")
                .then()
                .statusCode(404);
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .body(body)
                .post("/v1/development/limits/210102000000/additions")
                .then()
                .statusCode(403);
    }

    private static Response add(String division, String code, int amount, LocalDate from) {
        return Api.holding("ORG_ADMIN", Province.COMMITTEE)
                .body(limit(code, amount, from))
                .post("/v1/development/limits/{division}/additions", division);
    }

    private static String limit(String code, int amount, LocalDate from) {
        return "{\"code\":\"%s\",\"amount\":%d,\"validFrom\":\"%s\"}".formatted(code, amount, from);
    }
}
