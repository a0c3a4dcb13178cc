package cn.fengxing.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.fengxing.acceptance.Api.Answer;
import cn.fengxing.local.Waiting;
import cn.fengxing.testkit.Eventually;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A rider's cases through the running suite: answered by people, carried by clocks, seen in a browser. */
@ExtendWith(RunningSuite.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JourneyTest {

    private static final String PHONE = "13955512046";
    private static final String OWN_WORDS = "暴雨三单超时被扣了三十六元，站长说不能申诉。";

    private static Suite suite;
    private static City city;
    private static Api rider;

    @BeforeAll
    static void start(Suite running) {
        suite = running;
        city = new City(suite, "沈阳市", "2101");
        rider = city.register(PHONE);
    }

    @Test
    @Order(1)
    void divisions_of_the_real_file_are_there() {
        Answer cities = new Api(suite.edge(), null)
                .get("/v1/divisions?parentCode=210000000000")
                .expect(200);

        assertThat(cities.body().path("items")).hasSize(14);
    }

    @Test
    @Order(2)
    void a_case_is_answered_by_people_and_closed_with_a_rating() {
        String id = file();
        String path = "/v1/grievances/" + id;

        city.secretary.change(path, "acceptance", Map.of()).expect(200);
        city.secretary
                .change(path, "forwarding", Map.of("summary", "情况属实，请平台复核扣款。"))
                .expect(204);
        String companyPath = "/v1/grievances/" + inQueueOf(city.officer);
        Answer seen = city.officer.get(companyPath).expect(200);
        assertThat(seen.body().toString())
                .doesNotContain(OWN_WORDS)
                .doesNotContain(PHONE)
                .doesNotContain(id);
        city.officer.change(companyPath, "acceptance", Map.of()).expect(200);
        city.officer
                .change(companyPath, "resolution-proposal", Map.of("outcome", "RESOLVED", "answer", "扣款今日退回账户。"))
                .expect(200);
        rider.change(path, "confirmation", Map.of("rating", 5)).expect(200);

        Answer closed = rider.get(path).expect(200);
        assertThat(closed.text("status")).isEqualTo("CLOSED");
        assertThat(closed.text("outcome")).isEqualTo("RESOLVED");
        String events = Programs.outside(
                "node",
                "events.js",
                suite.kafka(),
                "fengxing.grievances.v1",
                id,
                "cn.fengxing.grievance.filed.v1",
                "cn.fengxing.grievance.forwarded.v1",
                "cn.fengxing.grievance.confirmed.v1");
        assertThat(events).contains("\"hop\":\"PLATFORM\"").doesNotContain(OWN_WORDS);
    }

    @Test
    @Order(3)
    void a_verified_hazard_earns_points_at_night() {
        Map<String, Object> hazard = Map.of(
                "category",
                "MANHOLE_COVER",
                "description",
                "井盖缺失，夜间看不清。",
                "divisionCode",
                city.district,
                "position",
                Map.of("lon", 123.4315, "lat", 41.8057));
        String path =
                "/v1/hazards/" + rider.post("/v1/hazards", hazard).expect(201).text("id");
        city.communityWorker
                .change(path, "verification", Map.of("summary", "现场属实，已设围挡。"))
                .expect(200);

        nightsPassUntilPointsArePosted();
        assertThat(balance()).isEqualTo(2);
        assertThat(rider.get("/v1/points/me/entries").body().path("items")).hasSize(1);
        assertThat(rider.get(path).expect(200).text("status")).isEqualTo("VERIFIED");
    }

    /** What is heard of after a night has begun is posted in the next one. */
    private static void nightsPassUntilPointsArePosted() {
        for (int night = 0; night < 10 && balance() == 0; night++) {
            suite.letPass(Duration.ofDays(1));
            Waiting.until(Duration.ofSeconds(6), () -> balance() > 0);
        }
    }

    private static int balance() {
        return rider.get("/v1/points/me").body().path("balance").asInt();
    }

    @Test
    @Order(4)
    void a_case_that_nobody_answers_is_carried_to_the_superior_regulator_by_clocks() {
        String path = "/v1/grievances/" + file();
        for (String hop : List.of("PLATFORM", "REGULATOR", "SUPERIOR_REGULATOR")) {
            suite.letPass(Duration.ofDays(14));
            Eventually.await(() -> rider.get(path).text("hop").equals(hop));
        }

        assertThat(rider.get(path + "/timeline").expect(200).body().toString()).contains("逾期未办，已记录；诉求已自动转");
    }

    @Test
    @Order(5)
    void a_branch_secretary_sees_tree_and_cases_in_a_browser() throws Exception {
        file();
        Path pictures = Files.createDirectories(Suite.ROOT.resolve("acceptance/target/pictures"));

        String printed = Programs.succeed(
                new ProcessBuilder(
                        "node",
                                Suite.ROOT
                                        .resolve("console/web/e2e/console.mjs")
                                        .toString(),
                        "--url", suite.edge().toString(),
                        "--username", city.secretaryName,
                        "--password", Staff.PASSWORD,
                        "--newcomer", city.newcomerName,
                        "--initial", Staff.INITIAL,
                        "--out", pictures.toString()),
                Duration.ofMinutes(3));

        assertThat(printed).contains(" 0 failed");
        assertThat(pictures).isDirectoryContaining("glob:**.png");
    }

    private static String file() {
        return rider.post(
                        "/v1/grievances",
                        Map.of(
                                "category",
                                "PAY_AND_DEDUCTIONS",
                                "text",
                                OWN_WORDS,
                                "divisionCode",
                                city.district,
                                "summaryForCompany",
                                "暴雨天气订单超时被自动扣款，要求复核并退还。"))
                .expect(201)
                .text("id");
    }

    private static String inQueueOf(Api officer) {
        return officer.get("/v1/grievances?scope=QUEUE")
                .expect(200)
                .body()
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }
}
