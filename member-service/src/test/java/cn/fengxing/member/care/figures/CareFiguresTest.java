package cn.fengxing.member.care.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.time.Today;
import cn.fengxing.member.care.CareKind;
import cn.fengxing.member.care.Programme;
import cn.fengxing.member.care.Programmes;
import cn.fengxing.member.journey.LocalRun;
import cn.fengxing.member.journey.Province;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@WithTestResource(LocalRun.class)
class CareFiguresTest {

    @Inject
    CountCare count;

    @Inject
    Programmes programmes;

    @Inject
    Province province;

    @Inject
    Clock clock;

    @Test
    void a_division_shows_what_is_no_small_group_and_cannot_be_computed() {
        came("320102001000", CareKind.TRAINING, 40);
        came("320102001000", CareKind.HEALTH_CHECK, 9);
        came("320103001000", CareKind.HEALTH_CHECK, 2);
        came("320104001000", CareKind.HEALTH_CHECK, 30);

        assertThat(personTimes("320100000000", "HEALTH_CHECK")).isEqualTo(41);
        assertThat(personTimes("320100000000", "TRAINING")).isEqualTo(40);
        assertThat(personTimes("320103000000", "HEALTH_CHECK")).as("two").isNull();
        assertThat(personTimes("320102000000", "HEALTH_CHECK"))
                .as("41 less 30 less 9 would be the two")
                .isNull();
        assertThat(personTimes("320104000000", "HEALTH_CHECK")).isEqualTo(30);
        assertThat(personTimes("320102000000", "COUNSELLING")).as("none").isNull();
    }

    @Test
    void a_month_that_is_not_over_and_a_caller_without_a_role_are_refused() {
        YearMonth now = YearMonth.from(Today.by(clock));
        ask("DASHBOARD", "320100000000", now).then().statusCode(400);
        ask("WORKER", "320100000000", now.minusMonths(1)).then().statusCode(403);
    }

    private void came(String division, CareKind kind, int people) {
        UUID id = UUID.randomUUID();
        province.run(
                "INSERT INTO care_programme VALUES (?, gen_random_uuid(), ?, ?, '名', '', '', NULL, now(), 0)",
                id,
                division,
                kind.name());
        LocalDate day = YearMonth.from(Today.by(clock)).minusMonths(1).atDay(9);
        QuarkusTransaction.requiringNew().run(() -> {
            Programme programme = programmes.get(id);
            for (int i = 0; i < people; i++) {
                count.personTimes(programme, day, 1);
            }
        });
    }

    private Integer personTimes(String division, String kind) {
        return ask("DASHBOARD", division, YearMonth.from(Today.by(clock)).minusMonths(1))
                .then()
                .statusCode(200)
                .extract()
                .path("kinds.find { it.kind == '" + kind + "' }.personTimes");
    }

    private static Response ask(String role, String division, YearMonth month) {
        return given().auth()
                .oauth2(Tokens.holding(role, UUID.randomUUID()).text())
                .get("/v1/care/statistics?divisionCode=" + division + "&month=" + month);
    }
}
