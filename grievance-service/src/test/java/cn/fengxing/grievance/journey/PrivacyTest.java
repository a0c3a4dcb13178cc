package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class PrivacyTest {

    private static final String FORWARD = "{\"summary\":\"李雷的情况支部已核实。\"}";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void a_company_never_sees_the_worker_the_words_or_the_case_behind_its_own_id() {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(rider);
        String number = grievance.see(grievance.rider(), "number");
        grievance.done(World.secretary(), "acceptance", "");
        grievance.done(World.secretary(), "forwarding", FORWARD);
        String alias = grievance.companyId(World.officer());

        List<String> seen = new ArrayList<>();
        seen.add(text(OneCase.readAs(World.officer(), alias)));
        seen.add(text(as(World.officer()).get("/v1/grievances?scope=QUEUE&limit=1")));
        seen.add(text(as(World.officer()).get("/v1/grievances/" + alias + "/timeline")));
        seen.add(text(OneCase.actOn(alias, World.officer(), "acceptance", "")));
        seen.add(text(OneCase.actOn(alias, World.officer(), "acceptance", "")));
        seen.add(text(OneCase.actOn(alias, World.officer(), "extension", "{\"workingDays\":2,\"reason\":\"调取日志\"}")));
        seen.add(text(as(World.officer()).get("/v1/grievances/" + alias + "/timeline")));
        seen.add(text(grievance.read(World.officer())));

        assertThat(seen)
                .allSatisfy(answer -> assertThat(answer)
                        .doesNotContain(
                                rider.toString(), "李雷", "张三", "13812345678", number, World.BRANCH.toString(), "流动党员党支部")
                        .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"));
        assertThat(seen.subList(0, 7)).noneMatch(answer -> answer.contains(grievance.id()));
        assertThat(seen.get(0)).contains(OneCase.SUMMARY, "蜂友-");
    }

    @Test
    void a_department_sees_the_words_without_numbers_and_a_pseudonym() {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(rider, OneCase.body(false, "NORMAL"));
        world.letTimeRunOut(grievance.id());
        Eventually.await(() -> grievance.see(grievance.rider(), "hop").equals("REGULATOR"));

        String seen = text(grievance.read(World.inspector()));

        assertThat(seen).contains("系统自动扣的", "蜂友-").doesNotContain("13812345678", rider.toString());
    }

    @Test
    void the_branch_knows_whose_case_it_is() {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(rider);

        assertThat(grievance.see(World.secretary(), "workerId")).isEqualTo(rider.toString());
    }

    @Test
    void nobody_above_beside_or_elsewhere_opens_a_case() {
        OneCase grievance = OneCase.filedBy(world.newRider());

        for (String other : List.of(
                Tokens.holding("BRANCH_SECRETARY", World.OTHER_BRANCH).text(),
                Tokens.holding("BRANCH_SECRETARY", World.CITY_COMMITTEE).text(),
                Tokens.holding("ORG_ADMIN", World.PROVINCE_COMMITTEE).text(),
                Tokens.holding("AUDITOR", World.BRANCH).text(),
                Tokens.holding("REGULATOR", World.CITY_BUREAU).text(),
                Tokens.of(world.newRider()).text())) {
            assertThat(grievance.read(other).statusCode()).isEqualTo(404);
            assertThat(grievance.timeline(other).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void nobody_handles_a_case_of_their_own() {
        UUID secretary = world.newRider();
        OneCase grievance = OneCase.filedBy(secretary);
        String token =
                Tokens.of(secretary).holding("BRANCH_SECRETARY", World.BRANCH).text();

        assertThat(grievance.act(token, "acceptance", "").statusCode()).isEqualTo(404);
        assertThat(as(token).get("/v1/grievances?scope=QUEUE&limit=200").asString())
                .doesNotContain(grievance.id());
    }

    @Test
    void a_summary_that_tells_who_it_is_is_refused() {
        Response response = as(Tokens.of(world.newRider()).text())
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"category\":\"OTHER\",\"text\":\"…\",\"summaryForCompany\":\"请打13812345678\"}")
                .post("/v1/grievances");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].field")).isEqualTo("summaryForCompany");
        assertThat(response.jsonPath().getString("errors[0].reason")).isEqualTo("tells-who");
    }

    @Test
    void words_and_person_are_unreadable_in_the_database() throws Exception {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(rider);

        String row = CaseIds.everythingAbout(grievance.id());

        assertThat(row).contains("PAY_AND_DEDUCTIONS").doesNotContain(rider.toString(), "李雷", "13812345678");
    }

    private static String text(Response response) {
        return response.asString()
                + response.headers().asList().stream()
                        .filter(header -> !header.getName().equalsIgnoreCase("Date"))
                        .toList();
    }
}
