package cn.fengxing.member.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import cn.fengxing.member.development.course.Step;
import cn.fengxing.testkit.ServiceDatabase;
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
class DevelopmentQuotaTest {

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
