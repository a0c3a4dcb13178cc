package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
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
            if (step == Step.TARGET_CHOSEN) {
                developed.reviewed(file, day.minusMonths(6), day);
            }
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

    private void quota(String division, int total, int reserved) {
        developed.quota(division, TODAY.getYear(), total, reserved);
        developed.quota(division, TODAY.getYear() - 1, total, reserved);
    }
}
