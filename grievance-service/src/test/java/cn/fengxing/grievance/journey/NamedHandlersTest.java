package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At branch and regulator only the named handlers of the case open it, not everybody in the subtree. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class NamedHandlersTest {

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void before_it_is_accepted_anybody_with_the_role_opens_it_and_then_only_who_accepted() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        assertThat(grievance.read(secretary(second)).statusCode()).isEqualTo(200);

        grievance.done(secretary(first), "acceptance", "");

        assertThat(grievance.read(secretary(first)).statusCode()).isEqualTo(200);
        assertThat(grievance.read(secretary(second)).statusCode()).isEqualTo(404);
        assertThat(grievance.timeline(secretary(second)).statusCode()).isEqualTo(404);
        assertThat(grievance
                        .act(secretary(second), "forwarding", "{\"summary\":\"请复核\"}")
                        .statusCode())
                .isIn(404, 428);
        assertThat(queue(secretary(second))).doesNotContain(grievance.id());
        assertThat(queue(secretary(first))).contains(grievance.id());
    }

    @Test
    void a_handler_names_another_at_the_same_organisation() {
        OneCase grievance = OneCase.filedBy(world.newRider()).done(secretary(first), "acceptance", "");

        grievance.done(secretary(first), "handlers", "{\"personId\":\"" + second + "\"}");

        assertThat(grievance.read(adviser(second)).statusCode()).isEqualTo(200);
        assertThat(grievance.read(secretary(first)).statusCode()).isEqualTo(200);
        assertThat(grievance
                        .read(Tokens.of(second)
                                .holding("BRANCH_SECRETARY", World.OTHER_BRANCH)
                                .text())
                        .statusCode())
                .as("being named without the role there opens nothing")
                .isEqualTo(404);
    }

    @Test
    void who_hands_a_case_over_sees_it_no_more() {
        OneCase grievance = OneCase.filedBy(world.newRider()).done(secretary(first), "acceptance", "");

        grievance.done(secretary(first), "handover", "{\"personId\":\"" + second + "\"}");

        assertThat(grievance.read(secretary(first)).statusCode()).isEqualTo(404);
        assertThat(grievance.read(secretary(second)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_case_that_nobody_is_left_with_is_taken_on_by_a_colleague() {
        OneCase grievance = OneCase.filedBy(world.newRider()).done(adviser(first), "acceptance", "");
        grievance.done(adviser(first), "handover", "{}");

        grievance.done(adviser(second), "taking-on", "");

        assertThat(grievance.read(adviser(first)).statusCode()).isEqualTo(404);
        assertThat(grievance.read(adviser(second)).statusCode()).isEqualTo(200);
        assertThat(post(grievance, adviser(second), "taking-on").path("type").toString())
                .endsWith("grievance-nothing-to-take-on");
    }

    @Test
    void the_secretary_hands_cases_out_without_reading_them() {
        OneCase grievance = OneCase.filedBy(world.newRider()).done(adviser(first), "acceptance", "");

        Response list = as(secretary(second)).get("/v1/grievances/handlers?limit=200&organisationId=" + World.BRANCH);

        assertThat(list.asString()).contains(grievance.id(), first.toString()).doesNotContain("PAY_AND_DEDUCTIONS");
        assertThat(grievance.read(secretary(second)).statusCode()).isEqualTo(404);
        Response named = as(secretary(second))
                .body("{\"personId\":\"" + second + "\"}")
                .post("/v1/grievances/" + grievance.id() + "/handlers");
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(grievance.read(secretary(second)).statusCode()).isEqualTo(200);
    }

    @Test
    void the_departments_administrator_names_its_handlers_and_an_adviser_names_nobody_unnamed() {
        OneCase grievance = OneCase.filedBy(world.newRider()).done(secretary(first), "acceptance", "");
        String adviser = adviser(second);
        assertThat(as(adviser)
                        .body("{\"personId\":\"" + second + "\"}")
                        .post("/v1/grievances/" + grievance.id() + "/handlers")
                        .statusCode())
                .isEqualTo(404);
        grievance.done(secretary(first), "forwarding", "{\"summary\":\"请复核\"}");
        world.run(
                "UPDATE grievance SET hop = 'REGULATOR', owner_id = ? WHERE id = ?", World.CITY_BUREAU, id(grievance));
        grievance.done(World.inspector(), "acceptance", "");

        String head = Tokens.holding("ORG_ADMIN", World.CITY_BUREAU).text();
        assertThat(grievance.read(head).statusCode()).isEqualTo(404);
        assertThat(as(head).body("{\"personId\":\"" + second + "\"}")
                        .post("/v1/grievances/" + grievance.id() + "/handlers")
                        .statusCode())
                .isEqualTo(200);
        assertThat(grievance
                        .read(Tokens.of(second)
                                .holding("REGULATOR", World.CITY_BUREAU)
                                .text())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void when_a_handlers_role_ends_anybody_with_the_role_takes_the_case_on() {
        OneCase grievance = OneCase.filedBy(world.newRider()).done(adviser(first), "acceptance", "");

        QuarkusTransaction.requiringNew().run(() -> RolesTold.ended(first, World.BRANCH));

        assertThat(grievance.read(adviser(second)).statusCode()).isEqualTo(200);
        grievance.done(adviser(second), "taking-on", "");
        assertThat(grievance.read(adviser(first)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_duty_desk_hands_over_by_shifts_and_a_company_answers_as_a_whole() {
        OneCase urgent = OneCase.filedBy(world.newRider(), OneCase.body(true, "URGENT_SAFETY"));
        urgent.done(officer(first), "acceptance", "");

        assertThat(urgent.read(officer(second)).statusCode()).isEqualTo(200);
    }

    private static UUID id(OneCase grievance) {
        return UUID.fromString(grievance.id());
    }

    private static String officer(UUID person) {
        return Tokens.of(person).holding("DUTY_OFFICER", World.CITY_DESK).text();
    }

    private static String secretary(UUID person) {
        return Tokens.of(person).holding("BRANCH_SECRETARY", World.BRANCH).text();
    }

    private static String adviser(UUID person) {
        return Tokens.of(person).holding("ADVISER", World.BRANCH).text();
    }

    private static Response post(OneCase grievance, String token, String action) {
        return as(token).post("/v1/grievances/" + grievance.id() + "/" + action);
    }

    private static String queue(String token) {
        return as(token).get("/v1/grievances?scope=QUEUE&limit=200").asString();
    }
}
