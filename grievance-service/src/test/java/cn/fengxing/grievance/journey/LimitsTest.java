package cn.fengxing.grievance.journey;

import static cn.fengxing.grievance.journey.OneCase.as;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.kit.time.Today;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits as people set them. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
class LimitsTest {

    @Inject
    World world;

    @Inject
    Clock clock;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    private final UUID branch = UUID.randomUUID();
    private final String committee =
            Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();

    @BeforeEach
    void a_branch_of_its_own() {
        world.exists();
        world.add(branch, "皇姑区流动党员党支部", "MOBILE_BRANCH", "PARTY", World.CITY_COMMITTEE, World.CITY, null);
    }

    @Test
    void an_organisation_may_promise_to_be_faster_and_only_new_clocks_know_it() {
        OneCase before = filed();
        String due = before.see(before.rider(), "dueAt");

        assertThat(set(committee, own("ACCEPT", "\"minutes\":60", today())).statusCode())
                .isEqualTo(204);

        OneCase after = filed();
        assertThat(before.see(before.rider(), "dueAt")).isEqualTo(due);
        assertThat(after.see(after.rider(), "dueAt").compareTo(due)).isNegative();
        assertThat(list(committee, branch).jsonPath().getBoolean("items[0].holdsToday"))
                .isTrue();
    }

    @Test
    void an_organisations_own_limit_is_no_longer_than_the_provinces() {
        assertRefused(set(committee, own("ACCEPT", "\"workingDays\":2", today())), "limit-longer-than-the-provinces");
        assertRefused(set(committee, own("ACCEPT", "\"minutes\":1441", today())), "limit-longer-than-the-provinces");
    }

    @Test
    void the_workers_own_time_is_the_same_everywhere() {
        assertRefused(set(committee, own("CONFIRM", "\"workingDays\":1", today())), "limit-not-an-organisations-own");
        assertRefused(set(committee, own("ANSWER", "\"workingDays\":1", today())), "limit-not-an-organisations-own");
    }

    @Test
    void whoever_does_not_reach_an_organisation_sets_nothing_for_it() {
        String elsewhere = Tokens.holding("ORG_ADMIN", World.OTHER_BRANCH).text();
        String secretary = Tokens.holding("BRANCH_SECRETARY", branch).text();

        assertThat(set(elsewhere, own("ACCEPT", "\"workingDays\":1", today())).statusCode())
                .isEqualTo(404);
        assertThat(set(secretary, own("ACCEPT", "\"workingDays\":1", today())).statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_provinces_limits_are_its_administrators_to_set_from_today_on_and_the_past_stays_visible() {
        String province = Tokens.holding("ORG_ADMIN", root).text();
        LocalDate later = today().plusYears(1);

        assertThat(set(committee, all("\"workingDays\":9", later)).statusCode()).isEqualTo(404);
        assertRefusedField(set(province, all("\"workingDays\":9", today().minusDays(1))), "in-past");
        assertThat(set(province, all("\"workingDays\":9", later)).statusCode()).isEqualTo(204);
        assertThat(set(province, all("\"workingDays\":8", later)).statusCode()).isEqualTo(204);

        var items = list(Tokens.of(UUID.randomUUID()).text(), null).jsonPath();
        assertThat(items.getList("items.workingDays", Integer.class)).startsWith(8, 9);
        assertThat(items.getBoolean("items[0].holdsToday")).isFalse();
    }

    @Test
    void what_is_urgent_waits_no_longer_than_a_quarter_of_an_hour() {
        String province = Tokens.holding("ORG_ADMIN", root).text();

        for (String measure : new String[] {"\"minutes\":16", "\"workingDays\":1"}) {
            assertRefused(
                    set(
                            province,
                            "{\"hop\":\"DUTY_DESK\",\"kind\":\"ACCEPT\",\"priority\":\"URGENT_SAFETY\"," + measure
                                    + ",\"validFrom\":\"" + today() + "\"}"),
                    "limit-urgent-too-long");
        }
    }

    @Test
    void a_limit_has_one_measure_and_the_plain_one_is_never_lifted() {
        String province = Tokens.holding("ORG_ADMIN", root).text();

        assertRefused(set(province, all("\"workingDays\":1,\"minutes\":1", today())), "limit-meaningless");
        assertRefused(
                set(province, "{\"hop\":\"BRANCH\",\"kind\":\"RESOLVE\",\"validFrom\":\"" + today() + "\"}"),
                "limit-meaningless");
    }

    private OneCase filed() {
        UUID rider = world.newRider();
        world.run("UPDATE known_person SET contact_branch_id = ? WHERE id = ?", branch, rider);
        return OneCase.filedBy(rider);
    }

    private LocalDate today() {
        return Today.by(clock);
    }

    private String own(String kind, String measure, LocalDate from) {
        return "{\"hop\":\"BRANCH\",\"kind\":\"" + kind + "\"," + measure + ",\"organisationId\":\"" + branch
                + "\",\"validFrom\":\"" + from + "\"}";
    }

    private static String all(String measure, LocalDate from) {
        return "{\"hop\":\"BRANCH\",\"kind\":\"RESOLVE\",\"category\":\"TRAINING\"," + measure + ",\"validFrom\":\""
                + from + "\"}";
    }

    private static Response set(String token, String body) {
        return as(token).body(body).post("/v1/grievances/limits");
    }

    private static Response list(String token, UUID organisation) {
        return as(token).get("/v1/grievances/limits" + (organisation == null ? "" : "?organisationId=" + organisation));
    }

    private static void assertRefused(Response response, String code) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(422);
        assertThat(response.jsonPath().getString("type")).endsWith(code);
    }

    private static void assertRefusedField(Response response, String reason) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        assertThat(response.jsonPath().getString("errors[0].reason")).isEqualTo(reason);
    }
}
