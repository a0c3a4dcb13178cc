package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class DevelopmentTest {

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
    void the_whole_course_leads_to_a_full_member() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        UUID one = developed.fullMember(Province.RIDERS_BRANCH);
        UUID other = developed.fullMember(Province.RIDERS_BRANCH);
        quota(Province.HEPING, 50, 20);
        LocalDate start = TODAY.minusMonths(27);
        developed.broughtTo(file, Step.APPLICATION, start);
        for (Step step : Step.values()) {
            if (step == Step.APPLICATION) {
                continue;
            }
            LocalDate day = step.compareTo(Step.TARGET_CHOSEN) < 0
                    ? start
                    : step.compareTo(Step.FULL_MEETING) < 0 ? start.plusMonths(12) : start.plusMonths(24);
            String more =
                    switch (step) {
                        case CONTACTS_NAMED -> ",\"members\":[\"%s\"]".formatted(one);
                        case INTRODUCERS_NAMED -> ",\"members\":[\"%s\",\"%s\"]".formatted(one, other);
                        case POLITICAL_REVIEW_DONE -> ",\"askedHousehold\":true,\"askedResidence\":true";
                        case TRAINING -> ",\"trainingDays\":3";
                        case ARCHIVED -> Developed.allDocuments();
                        default -> "";
                    };
            Developed.record(file, step, day, more).then().statusCode(200);
        }
        assertThat(developed.isFull(rider)).isTrue();
        mine().then()
                .body("status", equalTo("COMPLETED"))
                .body("steps", hasSize(25))
                .body("stage", equalTo("FULL"))
                .body("missingDocuments", hasSize(0));
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
    void a_step_out_of_order_is_refused_and_a_late_one_is_flagged() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        Developed.record(file, Step.ACTIVIST_CHOSEN, TODAY, "")
                .then()
                .statusCode(409)
                .body("type", containsString("step-out-of-order"));
        developed.broughtTo(file, Step.APPLICATION, TODAY.minusMonths(2));
        Developed.record(file, Step.TALK, TODAY, "")
                .then()
                .statusCode(200)
                .body("steps.find { it.step == 'TALK' }.late", equalTo(true));
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
    void contacts_and_introducers_are_full_members() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        developed.broughtTo(file, Step.ACTIVIST_FILED, TODAY.minusDays(1));
        UUID full = developed.fullMember(Province.RIDERS_BRANCH);
        Developed.record(file, Step.CONTACTS_NAMED, TODAY, ",\"members\":[]")
                .then()
                .statusCode(400);
        Developed.record(file, Step.CONTACTS_NAMED, TODAY, ",\"members\":[\"%s\"]".formatted(UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("not-a-full-member"));
        Developed.record(file, Step.CONTACTS_NAMED, TODAY, ",\"members\":[\"%s\"]".formatted(full))
                .then()
                .statusCode(200)
                .body("contacts", hasItem(full.toString()));
        developed.broughtTo(file, Step.TARGET_FILED, TODAY.minusDays(1));
        Developed.record(file, Step.INTRODUCERS_NAMED, TODAY, ",\"members\":[\"%s\"]".formatted(full))
                .then()
                .statusCode(400)
                .body("errors[0].reason", equalTo("not-so-many-members"));
    }

    @Test
    void of_mobile_people_both_party_organisations_are_asked_and_training_has_its_length() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        developed.broughtTo(file, Step.INTRODUCERS_NAMED, TODAY.minusDays(1));
        Developed.record(file, Step.POLITICAL_REVIEW_DONE, TODAY, ",\"askedHousehold\":true")
                .then()
                .statusCode(409)
                .body("type", containsString("political-review-incomplete"));
        developed.broughtTo(file, Step.POLITICAL_REVIEW_DONE, TODAY.minusDays(1));
        Developed.record(file, Step.TRAINING, TODAY, ",\"trainingDays\":2,\"trainingHours\":23")
                .then()
                .statusCode(409)
                .body("type", containsString("training-too-short"));
        Developed.record(file, Step.TRAINING, TODAY, ",\"trainingHours\":24")
                .then()
                .statusCode(200);
    }

    @Test
    void who_is_about_to_leave_is_normally_not_admitted() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        developed.broughtTo(file, Step.FORM_FILLED, TODAY.minusDays(1));
        String leaving = ",\"leavesOn\":\"%s\"".formatted(TODAY.plusMonths(2));
        Developed.record(file, Step.BRANCH_MEETING, TODAY, leaving)
                .then()
                .statusCode(409)
                .body("type", containsString("leaving-soon"));
        Developed.record(file, Step.BRANCH_MEETING, TODAY, leaving + ",\"override\":\"COMMITTEE_DECIDED\"")
                .then()
                .statusCode(200)
                .body("steps.find { it.step == 'BRANCH_MEETING' }.override", equalTo("COMMITTEE_DECIDED"));
    }

    @Test
    void the_last_place_of_a_quota_is_given_out_once_however_many_ask() {
        String division = "210299000000";
        UUID branch = UUID.randomUUID();
        province.plant(branch, Province.SHENYANG_COMMITTEE, "BRANCH", "PARTY", division, "");
        quota(division, 1, 0);
        List<UUID> files = Stream.generate(() -> developed.applied(UUID.randomUUID(), branch))
                .limit(4)
                .toList();
        files.forEach(file -> developed.broughtTo(file, Step.COMMITTEE_TALK, TODAY.minusDays(1)));
        List<Integer> answers = files.stream()
                .map(file -> CompletableFuture.supplyAsync(
                        () -> Developed.record(file, Step.APPROVAL, TODAY, "").statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409, 409, 409);
    }

    @Test
    void the_reserved_share_is_for_new_employment_groups() {
        String division = "210298000000";
        UUID branch = UUID.randomUUID();
        province.plant(branch, Province.SHENYANG_COMMITTEE, "BRANCH", "PARTY", division, "");
        quota(division, 1, 1);
        UUID clerk = UUID.randomUUID();
        planted.person(clerk, branch);
        province.run("UPDATE person SET kind_of_work = NULL WHERE id = ?", clerk);
        Response answer = Developed.apply(clerk, Developed.APPLICATION);
        UUID clerks = UUID.fromString(answer.path("id"));
        UUID riders = developed.applied(rider, branch);
        developed.broughtTo(clerks, Step.COMMITTEE_TALK, TODAY.minusDays(1));
        developed.broughtTo(riders, Step.COMMITTEE_TALK, TODAY.minusDays(1));
        Developed.record(clerks, Step.APPROVAL, TODAY, "")
                .then()
                .statusCode(409)
                .body("type", containsString("quota-used-up"));
        Developed.record(riders, Step.APPROVAL, TODAY, "").then().statusCode(200);
    }

    @Test
    void probation_is_extended_once_by_the_committee_and_can_be_cancelled() {
        quota(Province.HEPING, 50, 20);
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        developed.broughtTo(file, Step.COMMITTEE_TALK, TODAY.minusDays(1));
        decide(file, "{\"decision\":\"EXTENDED\",\"months\":6}").then().statusCode(409);
        Developed.record(file, Step.APPROVAL, TODAY, "").then().statusCode(200);
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .header("If-Match", "*")
                .body("{\"decision\":\"EXTENDED\",\"months\":6}")
                .post("/v1/development/files/" + file + "/probation")
                .then()
                .statusCode(409)
                .body("type", containsString("step-of-another"));
        decide(file, "{\"decision\":\"EXTENDED\",\"months\":6}")
                .then()
                .statusCode(200)
                .body("extensionMonths", equalTo(6));
        decide(file, "{\"decision\":\"EXTENDED\",\"months\":6}").then().statusCode(409);
        decide(file, "{\"decision\":\"CANCELLED\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("nextStep", nullValue());
        Developed.record(file, Step.APPROVAL_FILED, TODAY, "").then().statusCode(409);
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

    @Test
    void only_the_branch_and_the_very_committee_above_see_the_file_and_lists_hold_no_others() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        String path = "/v1/development/files/" + file;
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH).get(path).then().statusCode(200);
        Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE).get(path).then().statusCode(200);
        Api.holding("ORG_ADMIN", Province.COMMITTEE).get(path).then().statusCode(404);
        Api.holding("BRANCH_SECRETARY", Province.OTHER_BRANCH).get(path).then().statusCode(404);
        Api.holding("PLATFORM_OFFICER", Province.PLATFORM).get(path).then().statusCode(403);
        Api.holding("BRANCH_SECRETARY", Province.OTHER_BRANCH)
                .get("/v1/development/files?limit=200")
                .then()
                .body("items.id", not(hasItem(file.toString())));
        Object rows = province.one("SELECT string_agg(to_jsonb(f)::text, ' ') FROM development_file f");
        assertThat(rows.toString()).doesNotContain(rider.toString());
    }

    @Test
    void taking_the_consent_back_withdraws_the_application_and_seals_the_file() {
        UUID file = developed.applied(rider, Province.RIDERS_BRANCH);
        Developed.as(rider).delete("/v1/people/me/consents/DEVELOPMENT").then().statusCode(204);
        mine().then().statusCode(404);
        Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .get("/v1/development/files/" + file)
                .then()
                .statusCode(404);
        assertThat(province.one("SELECT status FROM development_file WHERE id = ?", file))
                .isEqualTo("SEALED");
        Developed.apply(rider, Developed.APPLICATION).then().statusCode(201);
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
    void the_funnel_hides_small_groups_and_is_read_by_whom_the_division_concerns() {
        for (int i = 0; i < 3; i++) {
            developed.applied(UUID.randomUUID(), Province.RIDERS_BRANCH);
        }
        Api.as(Tokens.of(UUID.randomUUID())
                        .holding("DASHBOARD", Province.SHENYANG_COMMITTEE)
                        .text())
                .get("/v1/development/funnel/210102000000")
                .then()
                .statusCode(200)
                .body("stages", hasSize(5))
                .body("stages[0].people", nullValue());
        Api.holding("DASHBOARD", Province.JINZHOU_COMMITTEE)
                .get("/v1/development/funnel/210102000000")
                .then()
                .statusCode(404);
    }

    private Response mine() {
        return Developed.as(rider).get("/v1/development/files/mine");
    }

    private static Response review(UUID file) {
        return Api.holding("BRANCH_SECRETARY", Province.RIDERS_BRANCH)
                .header("If-Match", "*")
                .body("{\"doneOn\":\"%s\"}".formatted(TODAY))
                .post("/v1/development/files/" + file + "/reviews");
    }

    private static Response decide(UUID file, String body) {
        return Api.holding("ORG_ADMIN", Province.SHENYANG_COMMITTEE)
                .header("If-Match", "*")
                .body(body)
                .post("/v1/development/files/" + file + "/probation");
    }

    private void quota(String division, int total, int reserved) {
        developed.quota(division, TODAY.getYear(), total, reserved);
        developed.quota(division, TODAY.getYear() - 1, total, reserved);
    }
}
