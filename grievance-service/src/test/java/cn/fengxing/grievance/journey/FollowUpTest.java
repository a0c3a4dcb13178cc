package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What workers are asked 30 and 90 days after a case was closed. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class FollowUpTest {

    @Inject
    World world;

    private OneCase grievance;

    @BeforeEach
    void a_closed_case() {
        world.exists();
        grievance = OneCase.filedBy(world.newRider());
        grievance.done(grievance.rider(), "withdrawal", "");
    }

    @Test
    void each_question_is_asked_once_and_answered_once() {
        assertThat(asked()).as("not before its time").isZero();
        assertThat(answer(30, "{\"penalised\":false}").statusCode()).isEqualTo(409);

        comes(30);
        Response no = answer(30, "{\"penalised\":false}");

        assertThat(no.statusCode()).as(no.asString()).isEqualTo(200);
        assertThat(no.jsonPath().getBoolean("items[0].penalised")).isFalse();
        assertThat(answer(30, "{\"penalised\":false}").statusCode()).isEqualTo(409);
        assertThat(answer(90, "{\"penalised\":false}").statusCode()).isEqualTo(409);
        assertThat(reports()).isZero();
    }

    @Test
    void a_yes_opens_a_report_at_the_department() {
        comes(90);
        assertThat(answer(90, "{\"penalised\":true}").statusCode()).as("how?").isEqualTo(400);

        Response yes = answer(90, "{\"penalised\":true,\"report\":" + OneReport.BODY + "}");

        assertThat(yes.statusCode()).as(yes.asString()).isEqualTo(200);
        assertThat(reports()).isEqualTo(1);
    }

    @Test
    void a_case_that_goes_on_is_asked_about_after_its_new_end_alone() {
        grievance.done(grievance.rider(), "reopening", "{\"reason\":\"还没解决。\"}");
        assertThat(waiting()).isEqualTo("0");

        grievance.done(grievance.rider(), "withdrawal", "");

        assertThat(waiting()).isEqualTo("2");
    }

    @Test
    void nobody_but_the_worker_reads_or_answers_them() {
        comes(30);
        String path = "/v1/grievances/" + grievance.id() + "/follow-ups";

        assertThat(as(World.secretary()).get(path).statusCode()).isEqualTo(404);
        assertThat(as(World.secretary())
                        .body("{\"penalised\":false}")
                        .post(path + "/30/answer")
                        .statusCode())
                .isEqualTo(404);
    }

    private void comes(int days) {
        world.run(
                "UPDATE follow_up SET due_at = now() - interval '1 second' WHERE grievance_id = ? AND days = ?",
                UUID.fromString(grievance.id()),
                days);
        Eventually.await(() -> asked() == 1);
    }

    private int asked() {
        return as(grievance.rider())
                .get("/v1/grievances/" + grievance.id() + "/follow-ups")
                .jsonPath()
                .getList("items")
                .size();
    }

    private Response answer(int days, String body) {
        return as(grievance.rider())
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/v1/grievances/" + grievance.id() + "/follow-ups/" + days + "/answer");
    }

    private int reports() {
        return as(grievance.rider())
                .get("/v1/grievances/" + grievance.id() + "/retaliation-reports")
                .jsonPath()
                .getList("items")
                .size();
    }

    private String waiting() {
        return CaseIds.one(
                "SELECT count(*)::text FROM follow_up WHERE grievance_id = ?::uuid AND asked_at IS NULL",
                grievance.id());
    }
}
