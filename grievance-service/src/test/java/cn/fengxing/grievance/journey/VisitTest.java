package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Any other access takes two persons and a reason; the worker sees every opening. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class VisitTest {

    private static final String WHY = "核查承办人被投诉的情况";

    @Inject
    World world;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    void one_asks_another_grants_and_for_a_day_the_first_one_reads_the_words_but_not_the_person() {
        UUID rider = world.newRider();
        OneCase grievance = OneCase.filedBy(rider).done(World.secretary(), "acceptance", "");
        String visitor = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();
        Response asked = ask(grievance, visitor);
        assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
        assertThat(grievance.read(visitor).statusCode()).isEqualTo(404);
        assertThat(grant(asked, visitor).path("type").toString()).endsWith("visit-to-oneself");

        Response granted =
                grant(asked, Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text());

        assertThat(granted.statusCode()).as(granted.asString()).isEqualTo(200);
        Response read = grievance.read(visitor);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString()).contains("系统自动扣的", "蜂友-").doesNotContain(rider.toString(), "13812345678");
        assertThat(read.jsonPath().getList("actions")).isEmpty();
        assertThat(grievance
                        .act(visitor, "extension", "{\"workingDays\":1,\"reason\":\"x\"}")
                        .statusCode())
                .isIn(403, 404);
        world.run("UPDATE visit SET until = now() WHERE grievance_id = ?", UUID.fromString(grievance.id()));
        assertThat(grievance.read(visitor).statusCode()).isEqualTo(404);
    }

    @Test
    void nobody_beside_and_nobody_tied_asks_or_grants() {
        OneCase grievance = OneCase.filedBy(world.newRider());

        for (String other : new String[] {
            Tokens.holding("BRANCH_SECRETARY", World.OTHER_BRANCH).text(),
            Tokens.holding("ORG_ADMIN", World.COMMUNITY).text(),
            Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE)
                    .holding("PLATFORM_OFFICER", World.OFFICE)
                    .text()
        }) {
            assertThat(ask(grievance, other).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_worker_sees_day_organisation_role_and_reason_of_every_opening_and_none_of_the_own() {
        OneCase grievance = OneCase.filedBy(world.newRider());
        grievance.read(World.secretary());
        grievance.read(World.secretary());
        grievance.timeline(World.secretary());
        grievance.read(grievance.rider());
        String visitor = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();
        grant(
                ask(grievance, visitor),
                Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text());
        grievance.read(visitor);

        Response openings = as(grievance.rider()).get("/v1/grievances/" + grievance.id() + "/openings");

        assertThat(openings.jsonPath().getList("items.purpose", String.class))
                .containsExactly("open-case", "open-timeline", "open-case");
        assertThat(openings.jsonPath().getList("items.times", Integer.class)).containsExactly(1, 1, 2);
        assertThat(openings.jsonPath().getList("items.role", String.class))
                .containsExactly("ORG_ADMIN", "BRANCH_SECRETARY", "BRANCH_SECRETARY");
        assertThat(openings.jsonPath().getString("items[0].reason")).isEqualTo(WHY);
        assertThat(openings.jsonPath().getString("items[2].organisation")).isEqualTo("沈阳市外卖行业流动党员党支部");
        assertThat(as(World.secretary())
                        .get("/v1/grievances/" + grievance.id() + "/openings")
                        .statusCode())
                .isEqualTo(404);
    }

    private static Response ask(OneCase grievance, String visitor) {
        return as(visitor)
                .body("{\"number\":\"%s\",\"reason\":\"%s\"}"
                        .formatted(grievance.see(grievance.rider(), "number"), WHY))
                .post("/v1/grievances/visits");
    }

    private static Response grant(Response asked, String by) {
        return as(by).post("/v1/grievances/visits/" + asked.path("id") + "/grant");
    }
}
