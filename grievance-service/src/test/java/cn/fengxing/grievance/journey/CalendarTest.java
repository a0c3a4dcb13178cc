package cn.fengxing.grievance.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.testkit.Eventually;
import cn.fengxing.testkit.ServiceDatabase;
import cn.fengxing.testkit.Tokens;
import cn.fengxing.testkit.TrustedTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A year of the calendar is published; what was uploaded stays, so the order matters. */
@QuarkusTest
@WithTestResource(ServiceDatabase.class)
@WithTestResource(TrustedTokens.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CalendarTest {

    private static final String HEADER = "date,kind,name\n";

    @Inject
    World world;

    @ConfigProperty(name = "fengxing.root-organisation")
    UUID root;

    @BeforeEach
    void a_province() {
        world.exists();
    }

    @Test
    @Order(1)
    void a_file_that_is_none_and_a_year_out_of_turn_are_refused() {
        for (String wrong : new String[] {
            "",
            "date,kind\n2027-01-01,holiday\n",
            HEADER,
            HEADER + "2027-01-01,feast,元旦\n",
            HEADER + "2027-01-04,makeup_workday,元旦\n",
            HEADER + "2027-01-02,holiday,元旦\n2027-01-01,holiday,元旦\n",
            HEADER + "2027-02-30,holiday,元旦\n"
        }) {
            assertThat(uploaded(province(), wrong).statusCode()).as(wrong).isBetween(400, 422);
        }
        Response early = uploaded(province(), HEADER + "2028-01-01,holiday,元旦\n");
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.jsonPath().getString("detail")).contains("2027");
        assertThat(uploaded(province(), HEADER + "2026-01-01,holiday,元旦\n").statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(2)
    void only_the_provinces_administrators_publish_a_year() {
        String city = Tokens.holding("ORG_ADMIN", World.CITY_COMMITTEE).text();

        assertThat(uploaded(city, year()).statusCode()).isEqualTo(404);
        assertThat(uploaded(World.inspector(), year()).statusCode()).isEqualTo(403);
    }

    @Test
    @Order(3)
    void running_clocks_that_reach_into_the_year_are_counted_anew_and_the_worker_sees_why() {
        OneCase reaching = dueOn("2027-01-04T02:00:00Z");
        OneCase staying = dueOn("2027-03-01T02:00:00Z");
        OneCase within = OneCase.filedBy(world.newRider());
        assertThat(reaching.see(reaching.rider(), "dueProvisional")).isEqualTo("true");
        assertThat(within.see(within.rider(), "dueProvisional")).isEqualTo("false");

        Response answer = uploaded(province(), year());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("publishedUntil")).isEqualTo("2027-12-31");
        Eventually.await(() -> reaching.see(reaching.rider(), "dueProvisional").equals("false"));
        assertThat(reaching.see(reaching.rider(), "dueAt")).isEqualTo("2027-01-05T02:00:00Z");
        assertThat(reaching.timeline(reaching.rider()).jsonPath().getString("items[-1].code"))
                .isEqualTo("RECOUNT");
        Eventually.await(() -> staying.see(staying.rider(), "dueProvisional").equals("false"));
        assertThat(within.timeline(within.rider()).jsonPath().getList("items")).hasSize(1);
    }

    @Test
    @Order(4)
    void a_year_comes_once_and_everybody_may_read_it() {
        assertThat(uploaded(province(), year()).statusCode()).isEqualTo(409);

        Response read =
                given().auth().oauth2(Tokens.of(UUID.randomUUID()).text()).get("/v1/grievances/calendar?year=2027");

        assertThat(read.jsonPath().getList("days.name")).containsExactly("元旦", "元旦");
    }

    /** The 1st is a Friday, so that one working day less is there than by the weekday rule; the 3rd is a Sunday anyhow. */
    private static String year() {
        return HEADER + "2027-01-01,holiday,元旦\n2027-01-03,holiday,元旦\n";
    }

    private OneCase dueOn(String instant) {
        OneCase grievance = OneCase.filedBy(world.newRider());
        world.run(
                "UPDATE grievance SET due_at = ?::timestamptz, alarm_at = ?::timestamptz, counted_from = now(), "
                        + "provisional_after = '2026-12-31' WHERE id = ?",
                instant,
                instant,
                UUID.fromString(grievance.id()));
        return grievance;
    }

    private String province() {
        return Tokens.holding("ORG_ADMIN", root).text();
    }

    private static Response uploaded(String token, String table) {
        return given().auth()
                .oauth2(token)
                .contentType("text/csv;charset=UTF-8")
                .body(table)
                .post("/v1/grievances/calendar");
    }
}
